import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperVersion } from '@/domain/paper-version';
import { lifeWords } from '@/formats/paper/life/life-words';
import { useText } from '@/i18n/use-text';
import { PaperFrame } from '@/pickers/paper/paper-frame';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/link-button';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { meetingAddress } from '../page/meeting-address';
import type { PaperView } from '../preview/use-paper-settings';
import { paperWithLanguage } from './paper-label';
import { PassageRows } from './passage-rows';
import { useComparison, type Compared } from './use-comparison';
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
  const [, navigate] = useLocation();
  const [look, setLook] = useState<'beside' | 'marked'>('beside');
  const [from = '', to = ''] = shown.split('~');
  const versions = dossier.paperVersions;
  const versionOf = (id: string) => versions.find((one) => one.id === id) ?? null;
  const [before, after] = [versionOf(from), versionOf(to)];
  const compared = useComparison(dossier, before, after, paper.choices);
  const made = compared.kind === 'made' ? compared.comparison : null;
  const altered = compared.kind === 'made' ? compared.altered : [];
  const isBehind = compared.kind === 'made' && compared.isBehind === true;
  const key = before ?? after;
  // An address may outlive what it leads to: a version that was taken back.
  const isGone = !key || [from, to].some((id) => id !== now && !versionOf(id));
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
          {made && key && altered.length === 0 && !isBehind ? (
            <VersionExport paper={made.marked} name={markedName(key)} />
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
      {isGone ? <Banner kind="ask">{t('life.gone')}</Banner> : <Standing compared={compared} />}
      {altered.length === 0 ? null : (
        <Banner kind="danger">
          {t('life.damage.compared', { count: altered.length, numbers: altered.join(', ') })}
        </Banner>
      )}
      {made?.isUnchanged ? <p role="status">{t('life.unchanged')}</p> : null}
      {made && look === 'beside' ? <PassageRows rows={made.rows} /> : null}
      {made && look === 'marked' ? (
        <div className={styles.sheet}>
          <PaperFrame
            kind={shown}
            paper={made.marked}
            title={t('life.look.marked')}
            onRecord={() => undefined}
          />
        </div>
      ) : null}
    </div>
  );
}

/** In the language of the paper, as its title is. */
function markedName({ title, language }: PaperVersion): string {
  return `${title} ${lifeWords[language === 'ru' ? 'ru' : 'en'].marked}`;
}

/** Why there is no comparison, or not yet. */
function Standing({ compared: { kind } }: { readonly compared: Compared }) {
  const t = useText();
  switch (kind) {
    case 'made':
      return null;
    case 'comparing':
      return <p role="status">{t('life.comparing')}</p>;
    case 'unreadable':
      return <Banner kind="danger">{t('life.damage.unreadable')}</Banner>;
    case 'failed':
      return <Banner kind="danger">{t('life.compare-failed')}</Banner>;
  }
}
