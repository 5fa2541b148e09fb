import type Dexie from 'dexie';

import { keepingSteps, sampleStep, toldVersions } from '@/domain/given-out';
import type { Id } from '@/domain/fields';
import type { JournalEntry } from '@/domain/journal';
import type { PaperVersion } from '@/domain/paper-version';
import type { RegisterContents } from '@/domain/register-contents';
import { sha256Of } from '@/domain/sha256-of';

import { filesTable, recordTable } from '../database';
import { entryHash } from '../journal/entry-hash';
import { sameValue } from '../journal/same-value';
import { filesInUse } from '../queries/files-in-use';
import { tellingSteps } from '../queries/telling-steps';

/** A kept version that a bundle makes again what was given out. */
export interface MendedVersion {
  /** As it stands here. */
  readonly version: PaperVersion;
  /** As the history tells it; the same where only its text was altered or lost. */
  readonly told: PaperVersion;
  readonly damage: 'altered' | 'rewritten' | 'missing';
}

/** What a bundle brings back of what was altered or lost here. */
export interface Mends {
  readonly versions: readonly MendedVersion[];
  /**
   * SHA-256 of the files whose bytes here are others, or that a record names and nobody keeps. The bundle's own bytes have
   * that hash.
   */
  readonly files: ReadonlySet<string>;
}

export const nothingMended: Mends = { versions: [], files: new Set() };

/** How many texts that is: a version and its file are one. */
export function countMends({ versions, files }: Mends): number {
  const ofVersions = new Set(versions.map(({ told }) => told.sha256));
  return versions.length + [...files].filter((sha256) => !ofVersions.has(sha256)).length;
}

/**
 * What a bundle can bring back, proven and not believed. A file comes only where the bundle's bytes have the hash that names
 * it and those here have not, so that altered bytes never replace sound ones. The record of a version comes only where the
 * history here tells another than stands here, the bundle's record is the told one to the letter, the bundle's history does
 * not contradict, and the text itself is at hand. Entries whose own hash does not agree prove nothing.
 *
 * Reads and hashes every file that both have; nothing is written.
 * @returns `null` when the signal ended it
 */
export async function mendsOf(
  database: Dexie,
  whole: RegisterContents,
  signal: AbortSignal,
): Promise<Mends | null> {
  const [{ others }, here] = await Promise.all([
    filesInUse(database),
    recordTable(database, 'paperVersions').toArray(),
  ]);
  const files = new Set<string>();
  const wanted = new Map<string, 'altered' | 'missing'>();
  for (const [sha256, bytes] of whole.files) {
    if (signal.aborted) return null;
    const own = await filesTable(database).get(sha256);
    const damage = own
      ? (await sha256Of(own.bytes)) === sha256
        ? null
        : 'altered'
      : others.has(sha256)
        ? 'missing'
        : null;
    if (damage === null || (await sha256Of(bytes)) !== sha256) continue;
    files.add(sha256);
    wanted.set(sha256, damage);
  }
  const rewritten = await rewrittenVersions(database, here, whole, signal);
  const told = new Set(rewritten.map(({ version }) => version.id));
  const ofFiles = here.flatMap((version): readonly MendedVersion[] => {
    const damage = told.has(version.id) ? undefined : wanted.get(version.sha256);
    return damage ? [{ version, told: version, damage }] : [];
  });
  return signal.aborted ? null : { versions: [...rewritten, ...ofFiles], files };
}

async function rewrittenVersions(
  database: Dexie,
  here: readonly PaperVersion[],
  { records, journal, files }: RegisterContents,
  signal: AbortSignal,
): Promise<readonly MendedVersion[]> {
  const own = new Map(here.map((version) => [version.id, version]));
  const pairs = (records.paperVersions ?? []).flatMap((theirs) => {
    const version = own.get(theirs.id);
    return version && !isSame(version, theirs) ? [{ version, theirs }] : [];
  });
  const mended: MendedVersion[] = [];
  for (const { version, theirs } of pairs) {
    if (signal.aborted) return [];
    const history = keepersOf(await tellingSteps(database, [version]), version.id);
    const told = toldVersions(history).get(version.id);
    const toldThere = toldVersions(keepersOf(journal, version.id)).get(version.id);
    const isTrue = told && isSame(theirs, told) && !isSame(version, told);
    if (!isTrue || (toldThere && !isSame(toldThere, told))) continue;
    if (!(await isAtHand(database, theirs.sha256, files))) continue;
    mended.push({ version, told: { ...theirs, meetingId: version.meetingId }, damage: 'rewritten' });
  }
  return mended;
}

/** The meeting may be another since: two records of one meeting became one. What is absent is `null`. */
function isSame(version: object, other: object): boolean {
  const [own, there] = [new Map(Object.entries(version)), new Map(Object.entries(other))];
  return [...own.keys(), ...there.keys()].every(
    (field) => field === 'meetingId' || sameValue(own.get(field) ?? null, there.get(field) ?? null),
  );
}

/** The steps that gave the version out, as far as they are what was written then. */
function keepersOf(journal: readonly JournalEntry[], id: Id): readonly JournalEntry[] {
  return journal.filter((entry) => {
    const { hash, ...hashed } = entry;
    return (
      (keepingSteps.has(entry.command) || entry.command === sampleStep) &&
      entry.changes.some((change) => change.kind === 'add' && change.id === id) &&
      entryHash(hashed) === hash
    );
  });
}

async function isAtHand(
  database: Dexie,
  sha256: string,
  brought: ReadonlyMap<string, Uint8Array>,
): Promise<boolean> {
  const texts = [brought.get(sha256), (await filesTable(database).get(sha256))?.bytes];
  for (const bytes of texts) if (bytes && (await sha256Of(bytes)) === sha256) return true;
  return false;
}
