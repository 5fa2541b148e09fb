import { diffArrays } from 'diff';

import { canonicalJson } from '@/domain/canonical-json';
import { toldVersions } from '@/domain/given-out';
import type { JournalEntry } from '@/domain/journal';
import type { PaperVersion } from '@/domain/paper-version';

import type { PaperDocument } from '../paper';
import { sha256Sync } from '../../hash/sha256-sync';
import { partLength, partsOf, thawPaper } from './freeze';
import { passagesOf, shownWords } from './passages';

/** What became of a kept version since it was given out. */
export type VersionFinding =
  | { readonly kind: 'untouched' }
  /** Nothing is kept under its hash. */
  | { readonly kind: 'missing' }
  /** The kept text is another: its hash differs. */
  | ({ readonly kind: 'altered' } & Alterations)
  /**
   * What the register says of the version is not what the history says was given out; `text` where the kept text is another
   * too, though it may agree with the hash that stands there now.
   */
  | { readonly kind: 'rewritten'; readonly fields: readonly string[]; readonly text: Alterations | null }
  /** The history does not tell of it: it can be held against its own hash alone, and agrees with that. */
  | { readonly kind: 'untold' };

/** In what a kept text is not the one that was given out. */
export interface Alterations {
  /** Passages that stand there and were not given out so: number and words. */
  readonly passages: readonly string[];
  /** Of each of these what was given out in its place; `null` where no other text proves it. */
  readonly given: readonly (string | null)[];
  /** How many that were given out have nothing in their place any more. */
  readonly lost: number;
  /** Whether it can still be read as a paper. */
  readonly isReadable: boolean;
}

/**
 * Holds a version against what the history says was given out, and what is kept against its hash. That the history itself
 * is unbroken is asked apart (`checkJournal`).
 * @param bytes what is kept under the version's hash @param journal entries that tell of it, of any order; see `toldVersions`
 * @param others papers that may hold what an altered passage said: its hash, kept with the version, proves it
 */
export function verifyVersion(
  version: PaperVersion,
  bytes: Uint8Array | undefined,
  journal: readonly JournalEntry[],
  others: readonly PaperDocument[] = [],
): VersionFinding {
  const told = toldVersions(journal).get(version.id);
  const fields = told ? differingFields(version, told) : [];
  if (fields.length > 0) {
    const given = told?.['parts'];
    const parts = typeof given === 'string' ? given : version.parts;
    const text = bytes ? alterations(parts, bytes, others) : null;
    return { kind: 'rewritten', fields, text: text && isAltered(text) ? text : null };
  }
  if (!bytes) return { kind: 'missing' };
  if (sha256Sync(bytes) !== version.sha256)
    return { kind: 'altered', ...alterations(version.parts, bytes, others) };
  return told ? { kind: 'untouched' } : { kind: 'untold' };
}

/** The meeting may be another since: two records of one meeting became one. */
function differingFields(version: PaperVersion, told: Readonly<Record<string, unknown>>): readonly string[] {
  const own: Readonly<Record<string, unknown>> = { ...version };
  return [...new Set([...Object.keys(own), ...Object.keys(told)])].filter(
    (field) =>
      field !== 'meetingId' && canonicalJson(own[field] ?? null) !== canonicalJson(told[field] ?? null),
  );
}

function isAltered({ passages, lost, isReadable }: Alterations): boolean {
  return passages.length > 0 || lost > 0 || !isReadable;
}

/** @param parts the hashes of the passages that were given out, as `PaperVersion` holds them */
function alterations(parts: string, bytes: Uint8Array, others: readonly PaperDocument[]): Alterations {
  const thawed = thawPaper(bytes);
  if (!thawed.ok) return { passages: [], given: [], lost: parts.length / partLength, isReadable: false };
  const before = parts.match(new RegExp(`.{${partLength}}`, 'gu')) ?? [];
  const words = wordsByPart(others);
  const passages = passagesOf(thawed.paper).map(shownWords);
  const altered: string[] = [];
  const given: (string | null)[] = [];
  let [at, lost] = [0, 0];
  let gone: readonly string[] = [];
  for (const { added, removed, value } of diffArrays([...before], [...partsOf(thawed.paper)])) {
    if (removed) {
      lost += value.length;
      gone = value;
      continue;
    }
    if (added) {
      // What stands in the place of another is another, and neither new nor gone.
      lost -= Math.min(gone.length, value.length);
      altered.push(...passages.slice(at, at + value.length));
      // As many in place of as many are taken for the same ones; else which became which is not known.
      const isPaired = gone.length === value.length;
      given.push(...value.map((_, index) => (isPaired && words.get(gone[index] ?? '')) || null));
    }
    gone = [];
    at += value.length;
  }
  return { passages: altered, given, lost, isReadable: true };
}

function wordsByPart(papers: readonly PaperDocument[]): ReadonlyMap<string, string> {
  return new Map(
    papers.flatMap((paper) => {
      const parts = partsOf(paper);
      return passagesOf(paper).map((passage, index) => [parts[index] ?? '', shownWords(passage)] as const);
    }),
  );
}
