import { compareText } from './by-order';
import type { Id } from './fields';
import type { Correction, PaperVersion, WithdrawnVersion } from './paper-version';
import type { TableName } from './records';

/** What the register holds of the versions of a meeting's papers. */
export interface VersionRecords {
  readonly paperVersions: readonly PaperVersion[];
  readonly corrections: readonly Correction[];
}

/** Where the text of a paper stands. `correcting`: approved, and a correction of it is open. */
export type PaperState = 'draft' | 'circulated' | 'final' | 'correcting' | 'corrected';

/** One paper of a meeting in one language, with its versions. */
export interface PaperLife {
  readonly paper: string;
  readonly language: string;
  readonly state: PaperState;
  /** Oldest first. */
  readonly versions: readonly PaperVersion[];
  /** What was approved last: it stands until another is. */
  readonly standing: PaperVersion | null;
  /** The correction of it that is open. */
  readonly correction: Correction | null;
  /** Texts that were approved apart, on two devices, where only one can stand: all but the one that does. */
  readonly rivals: readonly PaperVersion[];
}

/** Whether a version is an approved text: what it printed is locked from then on. */
export function isApproved({ state }: Pick<PaperVersion, 'state'>): boolean {
  return state !== 'circulated';
}

/** What became of a paper so far; a draft while nothing of it was given out. */
export function paperLife(records: VersionRecords, paper: string, language: string): PaperLife {
  const versions = records.paperVersions
    .filter((one) => one.paper === paper && one.language === language)
    .toSorted(inTime);
  const approved = versions.filter(isApproved);
  const standing = approved.at(-1) ?? null;
  const made = new Map(records.corrections.map((one) => [one.correctedVersionId, one.versionId]));
  // Each approved text but the first is the correction of one before it; two that are not were approved apart.
  const rivals = approved.filter((one) => one !== standing && !isCorrectedBy(one, standing, made));
  const correction =
    records.corrections.find(
      ({ state, versionId }) => state === 'open' && approved.some(({ id }) => id === versionId),
    ) ?? null;
  const state = standing
    ? correction
      ? 'correcting'
      : standing.state
    : versions.length > 0
      ? 'circulated'
      : 'draft';
  return { paper, language, state, versions, standing, correction, rivals };
}

function isCorrectedBy(
  earlier: PaperVersion,
  standing: PaperVersion | null,
  made: ReadonlyMap<Id | null, Id>,
): boolean {
  const seen = new Set<Id>();
  for (let id = standing?.id; id !== undefined && !seen.has(id); id = made.get(id)) {
    if (id === earlier.id) return true;
    seen.add(id);
  }
  return false;
}

/** Every paper of which there is a version, the one last given out first. */
export function paperLives(records: VersionRecords): readonly PaperLife[] {
  const latest = records.paperVersions.toSorted((a, b) => inTime(b, a));
  const keys = new Map(latest.map(({ paper, language }) => [`${paper} ${language}`, { paper, language }]));
  return [...keys.values()].map(({ paper, language }) => paperLife(records, paper, language));
}

/** By the moment each was given out, and those of one moment by their ids. */
function inTime(a: PaperVersion, b: PaperVersion): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}

/**
 * The number of the next version of a paper in a language. That of one that was taken back is not given again: two texts
 * under one number could not be told apart by those who have one of them.
 */
export function nextNumber(
  { paper, language, versions }: Pick<PaperLife, 'paper' | 'language' | 'versions'>,
  withdrawn: readonly WithdrawnVersion[],
): number {
  const own = withdrawn.filter(({ version }) => version.paper === paper && version.language === language);
  const taken = [...versions, ...own.map(({ version }) => version)];
  return Math.max(0, ...taken.map(({ number }) => number)) + 1;
}

/**
 * Tables of a meeting whose rows a paper may print, and that are therefore locked by an approved text that printed them.
 * Notes, sources, claims and reviews of recommendations are the secretariat's own workings: they go on.
 */
export const lockableTables = [
  'meetings',
  'organiserRoles',
  'sessions',
  'projects',
  'relatedEvents',
  'tags',
  'delegations',
  'attendances',
  'presences',
  'agendaItems',
  'interventions',
  'coSpeakers',
  'meetingDocuments',
  'paragraphs',
  'statements',
] as const satisfies readonly TableName[];

const lockable: ReadonlySet<string> = new Set(lockableTables);

/** Whether rows of the table may be locked at all. */
export function isLockable(table: string): boolean {
  return lockable.has(table);
}

const unprinted: Readonly<Record<string, ReadonlySet<string>>> = {
  meetings: new Set(['note', 'quorum']),
  statements: new Set(['actor', 'class', 'followUp', 'qualifier', 'addressees']),
};

/** Whether a paper may print the field of a row. With those that none prints the secretariat goes on working. */
export function isPrinted(table: string, field: string): boolean {
  return unprinted[table]?.has(field) !== true;
}

/** What keeps the records of a meeting as they are. */
export interface MeetingLock {
  /** Tables of the meeting's rows that were printed in an approved text. */
  readonly tables: ReadonlySet<string>;
  /** Languages of the approved texts. */
  readonly languages: ReadonlySet<string>;
  /** The approved texts that stand. */
  readonly versions: readonly PaperVersion[];
}

/**
 * The lock on the records of one meeting; `null` where nothing was approved, and as long as a correction is open. One
 * correction opens the meeting for all its papers: a paragraph is printed in each of them, and in two languages.
 * @param records of that meeting
 */
export function meetingLock(records: VersionRecords): MeetingLock | null {
  const approved = records.paperVersions.filter(isApproved);
  if (approved.length === 0 || records.corrections.some(({ state }) => state === 'open')) return null;
  const versions = paperLives(records).flatMap(({ standing }) => standing ?? []);
  return {
    tables: new Set(approved.flatMap(({ tables }) => tables).filter(isLockable)),
    languages: new Set(approved.map(({ language }) => language)),
    versions,
  };
}

/** Texts by language of the lockable tables of which each language is written by itself. */
const writtenByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  agendaItems: new Set(['title', 'annotation']),
  sessions: new Set(['title']),
  paragraphs: new Set(['text']),
};

/**
 * Whether the words of a field in a language are still a draft at a locked meeting: no text is approved in it, and those
 * that are approved had words of their own to print. Else they printed these, for want of them.
 * @param texts what the field says, by language
 */
export function isDraftWording(
  { languages }: Pick<MeetingLock, 'languages'>,
  table: string,
  field: string,
  texts: Readonly<Record<string, unknown>>,
  language: string,
): boolean {
  if (writtenByLanguage[table]?.has(field) !== true || languages.has(language)) return false;
  return [...languages].every((one) => isSaid(texts[one]));
}

/**
 * The same of a statement, whose words are marked in the text: those of a language that is not approved follow it.
 */
export function isDraftOfStatement(
  { languages }: Pick<MeetingLock, 'languages'>,
  statement: Readonly<Record<string, unknown>>,
  language: string,
): boolean {
  const { language: own, text, translations } = statement;
  const others = typeof translations === 'object' && translations !== null ? translations : {};
  const texts: Readonly<Record<string, unknown>> = {
    ...others,
    ...(typeof own === 'string' ? { [own]: text } : {}),
  };
  return !languages.has(language) && [...languages].every((one) => isSaid(texts[one]));
}

function isSaid(words: unknown): boolean {
  return typeof words === 'string' && words.trim() !== '';
}
