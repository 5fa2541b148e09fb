import Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import { bringingSteps, givenOutHashes, keepingSteps, toldVersions } from '@/domain/given-out';
import type { JournalEntry } from '@/domain/journal';
import type { PaperVersion } from '@/domain/paper-version';

import { journalTable } from '../database';
import { restoreEntryInSlices, type StoredEntry } from '../journal/stored-entry';

/** What is asked of a version: the meeting is where its steps are looked for first. */
export type AskedVersion = Pick<PaperVersion, 'id' | 'meetingId'>;

/** By version what the history says was given out; see `givenOutHashes`. */
export async function givenOut(
  database: Dexie,
  versions: readonly AskedVersion[],
): Promise<ReadonlyMap<Id, string>> {
  const hashes = givenOutHashes(await tellingSteps(database, versions));
  return new Map(versions.flatMap(({ id }) => (hashes.has(id) ? [[id, hashes.get(id) ?? '']] : [])));
}

/**
 * The entries of the history that tell of these versions, beside entries that tell of others: the steps that kept them, and
 * where one has none of its own also those that may have brought it in, which name no meeting. A version may be of another
 * meeting by now than when it was given out.
 */
export async function tellingSteps(
  database: Dexie,
  versions: readonly AskedVersion[],
): Promise<readonly JournalEntry[]> {
  if (!indexes.has(database)) {
    const keeping = await keepingStepsAbout(database, [...new Set(versions.map((one) => one.meetingId))]);
    const told = toldVersions(keeping);
    if (versions.every(({ id }) => told.has(id))) return keeping;
  }
  const steps = await stepsOfVersions(database);
  const ids = new Set(versions.flatMap(({ id }) => [...(steps.get(id) ?? [])]));
  const stored = await journalTable(database).bulkGet([...ids]);
  return restored(
    database,
    stored.filter((entry) => entry !== undefined),
  );
}

async function keepingStepsAbout(
  database: Dexie,
  meetingIds: readonly Id[],
): Promise<readonly JournalEntry[]> {
  const stored = await journalTable(database)
    .where('about')
    .anyOf(meetingIds)
    .distinct()
    .filter(({ command }) => keepingSteps.has(command))
    .toArray();
  return restored(database, stored);
}

/** By version the entries that tell of it. */
type StepsOfVersions = Map<Id, Set<Id>>;

interface JournalIndex {
  readonly steps: StepsOfVersions;
  /** How far the chain of each device was gone through: an entry is never changed, and none comes before its end. */
  readonly ends: Map<Id, number>;
}

/** Kept while the database is open: to go through all steps at each look would take as long as the history is. */
const indexes = new WeakMap<Dexie, JournalIndex>();

/** Entries read at once. */
const atOnce = 200;

async function stepsOfVersions(database: Dexie): Promise<StepsOfVersions> {
  const { steps, ends } = indexOf(database);
  for (const device of await devicesOf(database)) {
    for (;;) {
      const entries = await entriesAfter(database, device, ends.get(device) ?? 0);
      const last = entries.at(-1);
      if (!last) break;
      const mayTell = entries.filter(
        ({ command }) => keepingSteps.has(command) || bringingSteps.has(command),
      );
      for (const entry of await restored(database, mayTell)) note(steps, entry);
      // Two looks may go through the same entries at once.
      ends.set(device, Math.max(last.sequence, ends.get(device) ?? 0));
    }
  }
  return steps;
}

function indexOf(database: Dexie): JournalIndex {
  const index = indexes.get(database) ?? { steps: new Map(), ends: new Map() };
  indexes.set(database, index);
  return index;
}

function note(steps: StepsOfVersions, entry: JournalEntry): void {
  for (const id of toldVersions([entry]).keys())
    steps.set(id, (steps.get(id) ?? new Set<Id>()).add(entry.id));
}

/** Whose chains there are, without a look at their entries. */
async function devicesOf(database: Dexie): Promise<readonly Id[]> {
  const devices: Id[] = [];
  let last: unknown = Dexie.minKey;
  for (;;) {
    const [key] = await journalTable(database)
      .where('[device+sequence]')
      .above([last, Dexie.maxKey])
      .limit(1)
      .keys();
    const [device] = Array.isArray(key) ? key : [];
    if (typeof device !== 'string') return devices;
    devices.push(device);
    last = device;
  }
}

function entriesAfter(database: Dexie, device: Id, sequence: number): PromiseLike<readonly StoredEntry[]> {
  return journalTable(database)
    .where('[device+sequence]')
    .between([device, sequence], [device, Dexie.maxKey], false)
    .limit(atOnce)
    .toArray();
}

async function restored(database: Dexie, stored: readonly StoredEntry[]): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (const entry of stored) entries.push(await restoreEntryInSlices(database, entry));
  return entries;
}
