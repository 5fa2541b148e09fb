import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperLife, paperLives } from '@/domain/paper-life';
import type { PaperVersion, WithdrawnVersion } from '@/domain/paper-version';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useCommands } from '@/ui/commands/command-scope';
import { Icon } from '@/ui/icon';
import { handPage } from '../hand/hand-address';
import { HandPage } from '../hand/hand-page';
import type { PaperView } from '../preview/use-paper-settings';
import { ComparePage } from './compare-page';
import { LifeCard } from './life-card';
import { RemarksSection } from './remarks-section';
import { paperWithLanguage } from './paper-label';
import { verifyVersions, type Verified } from './verify';
import { VersionList } from './version-list';
import { VersionPage } from './version-page';
import { WithdrawnList } from './withdrawn-list';
import styles from './versions.module.css';

interface VersionsTabProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
  /** A version, two parted by `~` that are compared, or the changes of a Word file. */
  readonly shown: string | undefined;
}

/** The life of the meeting's papers: what was given out, what was said of it, what was approved and corrected. */
export function VersionsTab({ dossier, paper, shown }: VersionsTabProps) {
  const { id: meetingId } = dossier.meeting;
  const withdrawn = useLive((register) => register.withdrawnVersions(meetingId), [meetingId]) ?? none;
  if (shown === handPage) return <HandPage dossier={dossier} paper={paper} />;
  const version = dossier.paperVersions.find(({ id }) => id === shown);
  const gone = version ? undefined : withdrawn.find((one) => one.version.id === shown);
  if (shown?.includes('~')) return <ComparePage dossier={dossier} paper={paper} shown={shown} />;
  if (version) return <VersionPage key={version.id} dossier={dossier} version={version} />;
  if (gone)
    return <VersionPage key={gone.version.id} dossier={dossier} version={gone.version} withdrawn={gone} />;
  return <Overview dossier={dossier} paper={paper} withdrawn={withdrawn} />;
}

/** While they are read. */
const none: readonly WithdrawnVersion[] = [];

interface Checked {
  readonly findings: ReadonlyMap<string, Verified['finding']>;
  readonly brokenEntries: number;
}

interface OverviewProps extends Omit<VersionsTabProps, 'shown'> {
  readonly withdrawn: readonly WithdrawnVersion[];
}

function Overview({ dossier, paper, withdrawn }: OverviewProps) {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const [checked, setChecked] = useState<Checked | null>(null);
  const verify = useCallback(
    async (versions: readonly PaperVersion[]) => {
      const { findings, brokenEntries } = await verifyVersions(register, versions, dossier);
      setChecked((before) => ({
        findings: new Map([
          ...(before?.findings ?? []),
          ...findings.map(({ version, finding }) => [version.id, finding] as const),
        ]),
        brokenEntries,
      }));
    },
    [register, dossier],
  );
  const { paperVersions } = dossier;
  useCommands([
    {
      id: 'meeting.verify-versions',
      message: 'life.verify-all',
      group: 'meeting',
      icon: ShieldCheck,
      run: () => void verify(paperVersions),
    },
  ]);
  const life = paperLife(dossier, paper.kind, paper.choices.language);
  const lives = paperLives(dossier);
  const summary = checked
    ? summaryOf(checked, paperVersions, (version) => paperWithLanguage(dossier, version, locale, t), t)
    : null;
  return (
    <div className={styles.tab}>
      <LifeCard
        key={`${life.paper} ${life.language}`}
        dossier={dossier}
        paper={paper}
        life={life}
        withdrawn={withdrawn}
      />
      {lives.length === 0 ? null : (
        <div className={styles.bar}>
          <Button kind="quiet" size="s" icon={ShieldCheck} onPress={() => void verify(paperVersions)}>
            {t('life.verify-all')}
          </Button>
          <span role="status" className={summary?.isSound ? styles.quiet : styles.unsound}>
            {summary === null ? null : (
              <>
                {summary.isSound ? null : <Icon of={TriangleAlert} />} {summary.words}
              </>
            )}
          </span>
        </div>
      )}
      {checked !== null && checked.brokenEntries > 0 ? (
        <Banner kind="danger">{t('life.verify.journal', { count: checked.brokenEntries })}</Banner>
      ) : null}
      {lives.map((one) => (
        <VersionList
          key={`${one.paper} ${one.language}`}
          dossier={dossier}
          life={one}
          findings={checked?.findings ?? new Map()}
          onVerify={(version) => void verify([version])}
        />
      ))}
      <WithdrawnList dossier={dossier} withdrawn={withdrawn} />
      <RemarksSection dossier={dossier} lives={lives} />
    </div>
  );
}

/** Which versions are not as given out; what of each is said beside it. */
function summaryOf(
  { findings }: Checked,
  versions: readonly PaperVersion[],
  nameOf: (version: PaperVersion) => string,
  t: ReturnType<typeof useText>,
): { readonly words: string; readonly isSound: boolean } {
  const wrong = versions.filter(({ id }) => {
    const kind = findings.get(id)?.kind ?? 'untold';
    return kind !== 'untouched' && kind !== 'untold';
  });
  if (wrong.length === 0)
    return { words: t('life.verify.all-untouched', { count: findings.size }), isSound: true };
  const which = wrong.map((one) => `${nameOf(one)}, ${t('life.version', { number: one.number })}`);
  const words = t('life.verify.some', { count: wrong.length, which: which.join('; ') });
  return { words, isSound: false };
}
