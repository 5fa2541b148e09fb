import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperVersion } from '@/domain/paper-version';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import { aroundDifference } from '@/formats/paper/life/around-difference';
import { thawPaper } from '@/formats/paper/life/freeze';
import { verifyVersion, type Alterations, type VersionFinding } from '@/formats/paper/life/verify-version';
import { paperLanguages, type PaperDocument } from '@/formats/paper/paper';
import type { Translate } from '@/i18n/use-text';
import type { Register } from '@/store/register';

export interface Verified {
  readonly version: PaperVersion;
  readonly finding: VersionFinding;
}

/**
 * Holds kept versions of one meeting against the history and their hashes, and asks whether the history is unbroken.
 * @param dossier the meeting: its other versions and its records may prove what an altered passage said
 */
export async function verifyVersions(
  register: Register,
  versions: readonly PaperVersion[],
  dossier?: MeetingDossier,
): Promise<{ readonly findings: readonly Verified[]; readonly brokenEntries: number }> {
  const findings: Verified[] = [];
  for (const version of versions) {
    const [bytes, journal] = await Promise.all([
      register.file(version.sha256),
      register.tellingSteps([version]),
    ]);
    const finding = verifyVersion(version, bytes, journal);
    const isOther = finding.kind === 'altered' || (finding.kind === 'rewritten' && finding.text !== null);
    const others = isOther && dossier ? await textsBeside(register, version, dossier) : [];
    findings.push({
      version,
      finding: others.length === 0 ? finding : verifyVersion(version, bytes, journal, others),
    });
  }
  return { findings, brokenEntries: (await register.checkJournal()).length };
}

/** What else the register holds of the text: its other versions, and what the records print now. */
async function textsBeside(
  register: Register,
  { id, paper, language }: PaperVersion,
  dossier: MeetingDossier,
): Promise<readonly PaperDocument[]> {
  const beside = dossier.paperVersions.filter((one) => one.id !== id && one.paper === paper);
  const kept = await Promise.all(beside.map(async ({ sha256 }) => thawPaper(await register.file(sha256))));
  const frame = paperLanguages.find((one) => language.startsWith(one)) ?? 'en';
  return [
    ...kept.flatMap((thawed) => (thawed.ok ? [thawed.paper] : [])),
    paperOf(dossier, paper, { ...usualChoices, language: frame }),
  ];
}

/** What was found, in words. */
export function findingInWords(finding: VersionFinding, t: Translate): string {
  switch (finding.kind) {
    case 'untouched':
    case 'missing':
    case 'untold':
      return t(`life.verify.${finding.kind}`);
    case 'rewritten':
      return [
        t('life.verify.rewritten', {
          fields: finding.fields.map((field) => fieldInWords(field, t)).join(', '),
        }),
        ...(finding.text ? [alterationsInWords(finding.text, t)] : []),
      ].join(' ');
    case 'altered':
      return alterationsInWords(finding, t);
  }
}

function alterationsInWords({ passages, given, lost, isReadable }: Alterations, t: Translate): string {
  if (!isReadable) return t('life.verify.unreadable');
  return t('life.verify.altered', {
    count: passages.length,
    lost,
    passages: passages
      .slice(0, mostShown)
      .map((words, index) => alteredInWords(words, given[index] ?? null, t))
      .join(' · '),
  });
}

const fieldsNamed = [
  'sha256',
  'parts',
  'title',
  'symbol',
  'number',
  'state',
  'language',
  'by',
  'at',
  'note',
] as const;

/** A field of a version by what is seen of it. */
function fieldInWords(field: string, t: Translate): string {
  const known = fieldsNamed.find((one) => one === field);
  return known ? t(`life.verify.field.${known}`) : field;
}

const mostShown = 5;

/** The words around what differs; the whole passage where what it said is not known, for then no part of it is vouched for. */
function alteredInWords(words: string, given: string | null, t: Translate): string {
  if (given === null) return words;
  const [now, before] = aroundDifference(words, given);
  return t('life.verify.instead', { now, before });
}
