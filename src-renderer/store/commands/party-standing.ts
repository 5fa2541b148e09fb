import type { Chairmanship } from '@/domain/chairmanship';
import type { Id } from '@/domain/fields';
import type { Status } from '@/domain/party-status';
import type { RecordOf } from '@/domain/records';
import type { SupportRole } from '@/domain/support-role';

import { newId } from '../new-id';
import type { Command } from '../register';
import { trustRow } from '../stored-row';
import { command, editKey } from './command';
import { standingParty } from './standing-records';

/** What a party is in the process over time: all three are added, edited and removed alike. */
export type StandingTable = 'statuses' | 'chairmanships' | 'supportRoles';
type Standing = Status | Chairmanship | SupportRole;

const nouns: Readonly<Record<StandingTable, string>> = {
  statuses: 'status',
  chairmanships: 'chairmanship',
  supportRoles: 'support-role',
};

/**
 * Commands `add-status`, `add-chairmanship`, `add-support-role`; likewise the others below.
 * @param name of the party, as the screen shows it
 */
export function addStanding<T extends StandingTable>(
  table: T,
  facts: Omit<RecordOf<T>, 'id'>,
  name: string,
): Command<Id> {
  const row = trustRow(table, { ...facts, id: newId() });
  const words = { name: `add-${nouns[table]}`, details: { name }, about: [row.partyId] };
  return command(words, async (recorder) => {
    const partyId = await standingParty(recorder, row.partyId);
    await recorder.add(table, { ...row, partyId });
    return row.id;
  });
}

export function editStanding<T extends StandingTable>(
  table: T,
  row: Pick<Standing, 'id' | 'partyId'>,
  patch: Partial<RecordOf<T>>,
  name: string,
): Command {
  const words = { name: `edit-${nouns[table]}`, details: { name }, about: [row.partyId] };
  return command({ ...words, coalesce: editKey(table, row.id, patch) }, (recorder) =>
    recorder.change(table, row.id, patch),
  );
}

export function removeStanding(
  table: StandingTable,
  row: Pick<Standing, 'id' | 'partyId'>,
  name: string,
): Command {
  const words = { name: `remove-${nouns[table]}`, details: { name }, about: [row.partyId] };
  return command(words, (recorder) => recorder.remove(table, row.id));
}
