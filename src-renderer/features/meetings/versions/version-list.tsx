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
import { keptDamage, type KeptDamage } from './kept-damage';
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
  const damage = useDamage(life.versions);
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
            damage={damage?.get(version.id) ?? null}
            onVerify={() => onVerify(version)}
          />
        ))}
      </ol>
    </section>
  );
}

/** Seen without Verify, and anew when what is kept of them changes. */
function useDamage(versions: readonly PaperVersion[]): ReadonlyMap<string, KeptDamage> | undefined {
  return useLive(
    (register) => keptDamage(register, versions),
    [versions.map(({ id, sha256 }) => `${id} ${sha256}`).join(' ')],
  );
}

interface VersionRowProps {
  readonly dossier: MeetingDossier;
  readonly version: PaperVersion;
  readonly before: PaperVersion | null;
  readonly finding: VersionFinding | null;
  readonly damage: KeptDamage | null;
  readonly onVerify: () => void;
}

/** So many figures of a hash tell versions apart on the screen; the whole can be copied where the version is open. */
const figures = 12;

function VersionRow(props: VersionRowProps) {
  const { dossier, version, before, finding, damage, onVerify } = props;
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
        {damage && !finding ? (
          <span className={styles.unsound}>
            {t(damage === 'missing' ? 'life.damage.missing' : `life.listed.${damage}`)}
          </span>
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
