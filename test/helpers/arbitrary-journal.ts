import type { Id } from '@/domain/fields';
import { noPreviousHash } from '@/domain/hashed-text';
import type { JournalEntry, RecordChange } from '@/domain/journal';
import { tickClock } from '@/store/journal/clock';
import { entryHash } from '@/store/journal/entry-hash';
import { schemaVersion } from '@/store/migrations/migrations';

import { fixedId } from './fixed-id';

export interface JournalPlan {
  readonly devices: readonly Id[];
  readonly who: string;
  /** Changes per entry. */
  readonly size: number;
}

/** A journal of several devices that makes the changes in turn: valid chains, one order of clocks. */
export function journalOf(changes: readonly RecordChange[], plan: JournalPlan): readonly JournalEntry[] {
  const journal: JournalEntry[] = [];
  for (let start = 0; start < changes.length; start += plan.size) {
    const device = plan.devices[journal.length % plan.devices.length] ?? fixedId('d', 0);
    journal.push(nextEntry(journal, device, plan.who, changes.slice(start, start + plan.size)));
  }
  return journal;
}

function nextEntry(
  journal: readonly JournalEntry[],
  device: Id,
  who: string,
  changes: readonly RecordChange[],
): JournalEntry {
  const now = Date.UTC(2026, 0, 1) + journal.length * 1_000;
  const previous = journal.findLast((entry) => entry.device === device);
  const unhashed = {
    id: fixedId('e', journal.length),
    clock: tickClock(journal.at(-1)?.clock ?? null, now, device),
    device,
    sequence: (previous?.sequence ?? 0) + 1,
    who,
    at: new Date(now).toISOString(),
    command: 'insert-records',
    details: { name: who },
    step: fixedId('f', journal.length),
    reverts: null,
    about: changes.slice(0, 2).map((change) => change.id),
    schemaVersion,
    changes: [...changes],
    previousHash: previous?.hash ?? noPreviousHash,
  };
  return { ...unhashed, hash: entryHash(unhashed) };
}
