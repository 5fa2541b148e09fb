import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperVersion } from '@/domain/paper-version';
import { comparePapers, isUnchanged } from '@/formats/paper/life/compare-papers';
import { markedPaper } from '@/formats/paper/life/marked-paper';
import { withoutStatus } from '@/formats/paper/life/with-status';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import type { PaperDocument } from '@/formats/paper/paper';
import { useText } from '@/i18n/use-text';
import { PaperFrame } from '@/pickers/paper/paper-frame';
import { useRegister } from '@/store/react/register-context';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/link-button';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { meetingAddress } from '../page/meeting-address';
import type { PaperView } from '../preview/use-paper-settings';
import { paperWithLanguage } from './paper-label';
import { PassageRows } from './passage-rows';
import { useKeptPapers } from './use-kept-papers';
import { VersionExport } from './version-export';
import styles from './versions.module.css';

/** The records as they are, in place of a version. */
const now = 'now';

interface ComparePageProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
  readonly shown: string;
}

/** Two versions, or a version and the records as they are: passage beside passage, or as one marked-up paper. */
export function ComparePage({ dossier, paper, shown }: ComparePageProps) {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const [, navigate] = useLocation();
  const [look, setLook] = useState<'beside' | 'marked'>('beside');
  const [from = '', to = ''] = shown.split('~');
  const versions = dossier.paperVersions;
  const versionOf = (id: string) => versions.find((one) => one.id === id) ?? null;
  const [before, after] = [versionOf(from), versionOf(to)];
  const wanted = [before, after].filter((one) => one !== null);
  const kept = useKeptPapers(wanted);
  const papers = useMemo(() => {
    const key = before ?? after;
    if (!kept || !key) return null;
    const language = key.language === 'ru' ? 'ru' : 'en';
    const draft = () => paperOf(dossier, key.paper, { ...paper.choices, language });
    const read = (version: PaperVersion | null): PaperDocument | null => {
      if (!version) return draft();
      const thawed = kept[wanted.findIndex(({ id }) => id === version.id)];
      return thawed?.ok ? withoutStatus(thawed.paper) : null;
    };
    const [one, other] = [read(before), read(after)];
    return one && other ? { one, other } : undefined;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `wanted` is made of `before` and `after`
  }, [kept, before, after, dossier, paper.choices]);
  const pairs = useMemo(() => (papers ? comparePapers(papers.one, papers.other) : []), [papers]);
  const made = useMemo(
    () =>
      papers
        ? markedPaper(papers.one, papers.other, {
            author: after?.by ?? register.author.who,
            at: after?.at ?? new Date().toISOString(),
          })
        : null,
    [papers, after, register],
  );
  const key = before ?? after;
  const own = versions.filter((one) => one.paper === key?.paper);
  const items = [
    ...own.map((one) => ({
      id: one.id,
      label: `${t('life.version', { number: one.number })}, ${t(`life.state.${one.state}`)}`,
    })),
    { id: now, label: t('life.now') },
  ];
  const go = (a: string, b: string) => navigate(meetingAddress(dossier.meeting.id, 'versions', `${a}~${b}`));
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <LinkButton
          to={meetingAddress(dossier.meeting.id, 'versions')}
          kind="quiet"
          size="s"
          icon={ArrowLeft}
        >
          {t('life.back')}
        </LinkButton>
        {key ? <strong>{paperWithLanguage(dossier, key, locale, t)}</strong> : null}
        <span className={styles.end}>
          {made && key ? (
            <VersionExport paper={made} name={t('life.marked-name', { title: key.title })} />
          ) : null}
        </span>
      </div>
      <div className={styles.bar}>
        <Select label={t('life.from')} items={items} value={from} onChange={(id) => go(id, to)} />
        <Select label={t('life.to')} items={items} value={to} onChange={(id) => go(from, id)} />
        <SegmentedControl
          label={t('life.look')}
          items={[
            { id: 'beside', label: t('life.look.beside') },
            { id: 'marked', label: t('life.look.marked') },
          ]}
          value={look}
          onChange={setLook}
        />
      </div>
      {papers === undefined ? <Banner kind="danger">{t('life.damage.unreadable')}</Banner> : null}
      {papers && isUnchanged(pairs) ? <p role="status">{t('life.unchanged')}</p> : null}
      {papers && look === 'beside' ? <PassageRows pairs={pairs} /> : null}
      {made && look === 'marked' ? (
        <div className={styles.sheet}>
          <PaperFrame kind={shown} paper={made} title={t('life.look.marked')} onRecord={() => undefined} />
        </div>
      ) : null}
    </div>
  );
}
