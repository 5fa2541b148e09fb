import { ArrowLeftRight, Eye, ShieldCheck, Undo2 } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { formatEdtf } from '@/domain/format-edtf';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperLife } from '@/domain/paper-life';
import type { PaperVersion } from '@/domain/paper-version';
import type { VersionFinding } from '@/formats/paper/life/verify-version';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { removeCirculated } from '@/store/commands/paper-versions';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { GroupHeading } from '@/ui/card';
import { meetingAddress } from '../page/meeting-address';
import { givenOutAs } from './given-out-as';
import { StatePillOfPaper } from './life-pill';
import { paperWithLanguage } from './paper-label';
import { findingInWords } from './verify';
import styles from './versions.module.css';

interface VersionListProps {
  readonly dossier: MeetingDossier;
  readonly life: PaperLife;
  readonly findings: ReadonlyMap<string, VersionFinding>;
  readonly onVerify: (version: PaperVersion) => void;
}

/** The versions of one paper, the latest first. */
export function VersionList({ dossier, life, findings, onVerify }: VersionListProps) {
  const t = useText();
  const { locale } = useIntl();
  const latest = life.versions.toReversed();
  const rewritten = useRewritten(life.versions);
  return (
    <section className={styles.stack}>
      <GroupHeading count={latest.length}>{paperWithLanguage(dossier, life, locale, t)}</GroupHeading>
      {life.rivals.length > 0 ? (
        <Banner kind="ask">{t('life.rivals', { count: life.rivals.length + 1 })}</Banner>
      ) : null}
      <ol className={styles.versions}>
        {latest.map((version, index) => (
          <VersionRow
            key={version.id}
            dossier={dossier}
            version={version}
            before={latest[index + 1] ?? null}
            finding={findings.get(version.id) ?? null}
            isRewritten={rewritten?.has(version.id) ?? false}
            onVerify={() => onVerify(version)}
          />
        ))}
      </ol>
    </section>
  );
}

/** Those whose hash is another than the history tells: seen without reading a text, as `Verify` does. */
function useRewritten(versions: readonly PaperVersion[]): ReadonlySet<string> | undefined {
  return useLive(
    async (register) => {
      const ids = new Set<string>();
      for (const version of versions) {
        const given = await givenOutAs(register, version);
        if (given !== undefined && given !== version.sha256) ids.add(version.id);
      }
      return ids;
    },
    [versions.map(({ id, sha256 }) => `${id} ${sha256}`).join(' ')],
  );
}

interface VersionRowProps {
  readonly dossier: MeetingDossier;
  readonly version: PaperVersion;
  readonly before: PaperVersion | null;
  readonly finding: VersionFinding | null;
  /** See `useRewritten`. */
  readonly isRewritten: boolean;
  readonly onVerify: () => void;
}

/** So many figures of a hash tell versions apart on the screen; the whole can be copied where the version is open. */
const figures = 12;

function VersionRow(props: VersionRowProps) {
  const { dossier, version, before, finding, isRewritten, onVerify } = props;
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  const run = useRun();
  const notice = useUndoNotice();
  const [, navigate] = useLocation();
  const go = (shown: string) => navigate(meetingAddress(dossier.meeting.id, 'versions', shown));
  const correction = dossier.corrections.find((one) => one.correctedVersionId === version.id);
  const takeBack = async () => {
    if ((await run(removeCirculated(version))) !== null) notice(t('life.done.taken-back'));
  };
  return (
    <li className={styles.version}>
      <div className={styles.words}>
        <span className={styles.bar}>
          <strong>{t('life.version', { number: version.number })}</strong>
          <StatePillOfPaper state={version.state} />
          <span className={styles.quiet}>
            {t('life.by-at', { by: version.by, date: format.dateTime(new Date(version.at)) })}
          </span>
          <code className={styles.hash} title={version.sha256}>
            {version.sha256.slice(0, figures)}
          </code>
        </span>
        {correction ? (
          <span>
            {t('life.corrected-because', {
              date: correction.date === null ? 'none' : formatEdtf(correction.date, locale),
              reason: correction.reason,
            })}
          </span>
        ) : null}
        {version.note === null ? null : <span>{version.note}</span>}
        {isRewritten && !finding ? (
          <span className={styles.unsound}>{t('life.damage.rewritten')}</span>
        ) : null}
        <span role="status" className={finding ? styles[findingLook(finding)] : undefined}>
          {finding ? findingInWords(finding, t) : ''}
        </span>
      </div>
      <span className={styles.bar}>
        <Button kind="quiet" size="s" icon={Eye} onPress={() => go(version.id)}>
          {t('life.open')}
        </Button>
        <Button
          kind="quiet"
          size="s"
          icon={ArrowLeftRight}
          onPress={() => go(before ? `${before.id}~${version.id}` : `${version.id}~now`)}
        >
          {t(before ? 'life.compare-before' : 'life.compare-now')}
        </Button>
        <Button kind="quiet" size="s" icon={ShieldCheck} onPress={onVerify}>
          {t('life.verify')}
        </Button>
        {version.state === 'circulated' ? (
          <Button kind="quiet" size="s" icon={Undo2} onPress={() => void takeBack()}>
            {t('life.take-back')}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

function findingLook({ kind }: VersionFinding): 'sound' | 'unsound' {
  return kind === 'untouched' || kind === 'untold' ? 'sound' : 'unsound';
}
