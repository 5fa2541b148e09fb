import type { Id } from '@/domain/fields';
import type { Party } from '@/domain/party';
import type { Person } from '@/domain/person';
import type { TableName } from '@/domain/records';
import { survivors } from '@/domain/surviving-person';

import { makeOneDelegation } from './commands/join-delegations';
import { bringOver } from './commands/merge-parties';
import { bringOverPerson } from './commands/merge-persons';
import type { UnknownMerges } from './differences/removed-by-merges';
import type { TableRow } from './record-set';
import type { Recorder } from './register';
import { referencesFrom } from './references';
import { toRow } from './stored-row';

/** Names that are the same stand once whoever brought them; in another order the one of today would be another. */
const names: readonly TableName[] = ['partyNames', 'personNames'];

/**
 * What is new and names a merged party or person names the one that stays, united with what that has, as the merge did
 * it. So is what names the one that stays, where the bundle does not know of the merge: what it says a second time may
 * have come over from the other. Parties first: delegations that become one leave nobody in two of them.
 * @param fresh rows that are added; the recorder has them
 */
export async function bringOverAll(
  recorder: Recorder,
  fresh: readonly TableRow[],
  merges: UnknownMerges,
): Promise<void> {
  for (const id of await concerned(recorder, 'parties', fresh, merges)) await bringOver(recorder, id);
  for (const id of await concerned(recorder, 'persons', fresh, merges)) await bringOverPerson(recorder, id);
  for (const { table, record } of fresh)
    if (table === 'delegations') await joinAgain(recorder, record.id, merges);
}

/**
 * What names a record whose merge was taken over from a bundle names the one that stays, as it does there.
 * @param taken rows into which values of the bundle were taken
 */
export async function bringOverTaken(recorder: Recorder, taken: readonly TableRow[]): Promise<void> {
  for (const target of ['parties', 'persons'] as const) {
    const ids = taken.flatMap(({ table, record }) => (table === target ? [record.id] : []));
    if (ids.length === 0) continue;
    const all: readonly (Party | Person)[] = await recorder.all(target);
    const survivorOf = survivors(all);
    const kept = new Set(ids.map(survivorOf));
    for (const id of kept)
      await (target === 'parties' ? bringOver(recorder, id) : bringOverPerson(recorder, id));
  }
}

/** A delegation that comes back with somebody new goes into the one with which it was joined here. */
async function joinAgain(recorder: Recorder, id: Id, { joined }: UnknownMerges): Promise<void> {
  let into = joined.get(id);
  const seen = new Set([id]);
  // Two laptops may have joined the same delegations each into the other's.
  for (let next = into; next !== undefined && !seen.has(next); next = joined.get(next)) {
    seen.add(next);
    into = next;
  }
  const [other, kept] = await Promise.all([
    recorder.get('delegations', id),
    into === undefined ? undefined : recorder.get('delegations', into),
  ]);
  if (other && kept && other.partyId === kept.partyId) await makeOneDelegation(recorder, kept, [other]);
}

/** The records that stay of which new rows say something. */
async function concerned(
  recorder: Recorder,
  target: 'parties' | 'persons',
  fresh: readonly TableRow[],
  { merged: unknown }: UnknownMerges,
): Promise<ReadonlySet<Id>> {
  const all: readonly (Party | Person)[] = await recorder.all(target);
  const merged = all.flatMap(({ id, mergedIntoId }) => (mergedIntoId === null ? [] : [id]));
  const kept = new Set<Id>();
  if (merged.length === 0) return kept;
  const survivorOf = survivors(all);
  const isMerged = new Set(merged.filter((id) => survivorOf(id) !== id));
  const otherOf = new Map(
    merged.flatMap((id) => (unknown.has(id) && isMerged.has(id) ? [[survivorOf(id), id] as const] : [])),
  );
  for (const { table, record } of fresh) {
    if (table === target) continue;
    const row = toRow(record);
    for (const { field, target: named } of referencesFrom(table)) {
      const id = named === target ? row[field] : null;
      if (typeof id !== 'string') continue;
      if (isMerged.has(id)) kept.add(survivorOf(id));
      const other = names.includes(table) ? undefined : otherOf.get(id);
      if (other === undefined) continue;
      // As if it had been said of the other record: what one record says twice stays twice.
      await recorder.change(table, record.id, { [field]: other });
      kept.add(id);
    }
  }
  return kept;
}
