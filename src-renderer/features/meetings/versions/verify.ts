import type { PaperVersion } from '@/domain/paper-version';
import { verifyVersion, type VersionFinding } from '@/formats/paper/life/verify-version';
import type { Translate } from '@/i18n/use-text';
import type { Register } from '@/store/register';

/** More entries than any meeting has. */
const everything = 100_000;

export interface Verified {
  readonly version: PaperVersion;
  readonly finding: VersionFinding;
}

/** Holds kept versions of one meeting against the history and their hashes, and asks whether the history is unbroken. */
export async function verifyVersions(
  register: Register,
  versions: readonly PaperVersion[],
): Promise<{ readonly findings: readonly Verified[]; readonly brokenEntries: number }> {
  const findings: Verified[] = [];
  for (const version of versions) {
    const [bytes, journal] = await Promise.all([
      register.file(version.sha256),
      register.history(version.meetingId, everything),
    ]);
    findings.push({ version, finding: verifyVersion(version, bytes, journal) });
  }
  return { findings, brokenEntries: (await register.checkJournal()).length };
}

/** What was found, in words. */
export function findingInWords(finding: VersionFinding, t: Translate): string {
  switch (finding.kind) {
    case 'untouched':
    case 'missing':
    case 'untold':
      return t(`life.verify.${finding.kind}`);
    case 'rewritten':
      return t('life.verify.rewritten', { fields: finding.fields.join(', ') });
    case 'altered':
      return finding.isReadable
        ? t('life.verify.altered', {
            count: finding.passages.length,
            lost: finding.lost,
            passages: finding.passages.slice(0, 5).map(shortened).join(' · '),
          })
        : t('life.verify.unreadable');
  }
}

const shown = 80;

function shortened(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text;
}
