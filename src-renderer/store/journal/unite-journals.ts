import type { Id } from '@/domain/fields';
import { journalEntrySchema, type JournalEntry } from '@/domain/journal';

import { journalTable, metaTable, type TableSource } from '../database';
import { chainHead } from '../meta';
import { StoreFailure } from '../store-failure';
import { laterClock } from './clock';
import { restoreEntry, storeEntry } from './stored-entry';
import { verifyChain } from './verify-chain';

/**
 * Adds entries of other devices (or an older backup's of this one) as they are, and moves this device's clock past them.
 * @returns the entries that were not there yet
 * @throws {StoreFailure} `invalid-record` when an entry was altered, one is missing, or a chain forks from ours
 */
export async function uniteJournals(
  source: TableSource,
  device: Id,
  brought: readonly JournalEntry[],
): Promise<readonly JournalEntry[]> {
  for (const entry of brought) {
    if (!journalEntrySchema.safeParse(entry).success)
      throw new StoreFailure('invalid-record', `journal ${entry.id}`);
  }
  const ids = brought.map((entry) => entry.id);
  const there = new Set(await journalTable(source).where('id').anyOf(ids).primaryKeys());
  const added = brought.filter((entry) => !there.has(entry.id));
  const chains = await chainsOf(source, new Set(brought.map((entry) => entry.device)));
  const problem = verifyChain([...chains, ...added])[0];
  if (problem) {
    throw new StoreFailure(
      'invalid-record',
      `journal ${problem.kind} at ${problem.device} ${problem.sequence}`,
    );
  }
  await journalTable(source).bulkAdd(added.map(storeEntry));
  await followClock(source, device, added);
  return added;
}

/** Our entries of the devices in question: the ends that what is brought must continue. */
async function chainsOf(source: TableSource, devices: ReadonlySet<Id>): Promise<readonly JournalEntry[]> {
  const stored = await journalTable(source)
    .filter((entry) => devices.has(entry.device))
    .toArray();
  return stored.map(restoreEntry);
}

async function followClock(source: TableSource, device: Id, added: readonly JournalEntry[]): Promise<void> {
  const head = await chainHead(source, device);
  const clock = added.reduce<string | null>((latest, entry) => laterClock(latest, entry.clock), head.clock);
  const own = added
    .filter((entry) => entry.device === device && entry.sequence > head.sequence)
    .toSorted((a, b) => a.sequence - b.sequence)
    .at(-1);
  const end = own ? { sequence: own.sequence, hash: own.hash } : {};
  await metaTable(source).put({ ...head, ...end, clock, typing: null });
}
