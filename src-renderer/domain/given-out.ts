import type { Id } from './fields';
import type { JournalEntry } from './journal';
import { mergeRegister } from './merge-register';

/** Steps that keep a version; what brings one again, or in with a bundle, has its first step in the history too. */
export const keepingSteps: ReadonlySet<string> = new Set([
  'circulate-paper',
  'finalise-paper',
  'correct-paper',
]);

/** The step that opens the sample: the versions in it have no step of their own, and nobody else wrote them. */
export const sampleStep = 'open-sample';

/** Steps that may bring versions in for which the history has no keeping step. */
export const bringingSteps: ReadonlySet<string> = new Set([sampleStep, mergeRegister]);

/** What of an entry tells of versions. */
type Telling = Pick<JournalEntry, 'changes' | 'command' | 'clock'>;

/** A version as a step added it. */
type ToldVersion = Readonly<Record<string, unknown>>;

/**
 * What the history says was given out: each version of a paper as the step that kept it wrote it. The step by which a
 * bundle brought it in, or Redo, wrote what stood in the bundle then, which may be rewritten: it tells only of what has no
 * step of its own. Whoever rewrites a text with its hash has not rewritten that: entries are chained.
 * @param journal entries of any order, those that came with bundles among them; those that keep no version are passed over
 */
export function toldVersions(journal: Iterable<Telling>): ReadonlyMap<Id, ToldVersion> {
  const told = new Map<Id, { readonly row: ToldVersion; readonly by: Telling }>();
  for (const entry of journal)
    for (const change of entry.changes) {
      if (change.kind !== 'add' || change.table !== 'paperVersions') continue;
      const known = told.get(change.id);
      if (!known || isToldBefore(entry, known.by)) told.set(change.id, { row: change.row, by: entry });
    }
  return new Map([...told].map(([id, { row }]) => [id, row]));
}

function isToldBefore(one: Telling, other: Telling): boolean {
  const [isKeeping, keeps] = [keepingSteps.has(one.command), keepingSteps.has(other.command)];
  return isKeeping === keeps ? one.clock < other.clock : isKeeping;
}

/** Of each of these versions the SHA-256 of its text; see `toldVersions`. */
export function givenOutHashes(journal: Iterable<Telling>): ReadonlyMap<Id, string> {
  const hashes = new Map<Id, string>();
  for (const [id, { sha256 }] of toldVersions(journal))
    if (typeof sha256 === 'string') hashes.set(id, sha256);
  return hashes;
}
