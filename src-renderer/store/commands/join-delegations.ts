import type { Delegation } from '@/domain/attendance';
import type { Id } from '@/domain/fields';
import { joinDelegations as planJoin, type DelegationChoices } from '@/domain/join-delegations';
import type { RecordOf, TableName } from '@/domain/records';
import { survivors } from '@/domain/surviving-person';

import { newId } from '../new-id';
import { mergeGroups } from '../person-groups';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { toRow, trustRow } from '../stored-row';
import { command } from './command';
import { demoteOtherHeads, isHead } from './head-of-delegation';

type Of = Pick<Delegation, 'id' | 'meetingId'>;

/**
 * Makes one delegation of several of one party at a meeting, as one step; see `joinDelegations` of the domain. The head
 * of the one that stays is its head; only where it had none, or was chosen, is it that of another.
 * @param others that go into it @param name of the party as shown
 */
export function joinDelegations(
  kept: Of,
  others: readonly Of[],
  name: string,
  choices: DelegationChoices = {},
): Command {
  const details = { name, count: String(others.length + 1) };
  return command({ name: 'join-delegations', details, about: [kept.meetingId] }, (recorder) =>
    makeOneDelegation(recorder, kept, others, choices),
  );
}

/** Makes one delegation of several, within a step of something else. */
export async function makeOneDelegation(
  recorder: Recorder,
  kept: Of,
  others: readonly Of[],
  choices: DelegationChoices = {},
): Promise<void> {
  const first = await recorder.get('delegations', kept.id);
  const meeting = await recorder.get('meetings', kept.meetingId);
  if (!first || !meeting) throw new StoreFailure('not-found', `delegations ${kept.id}`);
  const more = await Promise.all(others.map(({ id }) => recorder.get('delegations', id)));
  const delegations = [first, ...more.flatMap((one) => one ?? [])] as const;
  const ids = delegations.map(({ id }) => id);
  const attendances = await rowsOf(recorder, 'attendances', 'delegationId', ids);
  const seats = attendances.map(({ id }) => id);
  const presences = await rowsOf(recorder, 'presences', 'attendanceId', seats);
  const about = [...ids, ...seats, ...presences.map(({ id }) => id)];
  const claims = await rowsOf(recorder, 'claims', 'recordId', about);
  const whoIs = survivors(await mergeGroups(recorder, [...new Set(attendances.map((one) => one.personId))]));
  const sessions = await recorder.where('sessions', 'meetingId', kept.meetingId);
  const joined = planJoin(
    delegations,
    { meetings: [meeting], sessions, attendances, presences, claims },
    { survivorOf: whoIs, newId },
    choices,
  );
  await keep(recorder, 'delegations', delegations, [joined.delegation]);
  await keep(recorder, 'attendances', attendances, joined.attendances);
  await keep(recorder, 'presences', presences, joined.presences);
  await keep(recorder, 'claims', claims, joined.claims);
  const said = new Set(joined.claims.map(({ id }) => id));
  for (const { id } of claims) if (!said.has(id)) await recorder.remove('claims', id);
  for (const { id } of presences) if (joined.dropped.includes(id)) await recorder.remove('presences', id);
  for (const { id } of attendances) if (joined.dropped.includes(id)) await recorder.remove('attendances', id);
  for (const id of ids.slice(1)) await recorder.remove('delegations', id);
  const [chosen] = joined.questions.heads;
  const head = chosen ?? joined.attendances.find(({ roles }) => isHead(roles))?.id;
  if (head !== undefined) await demoteOtherHeads(recorder, first.id, head);
}

/** Writes what is not as it was, and adds what was not there. */
async function keep<T extends TableName>(
  recorder: Recorder,
  table: T,
  before: readonly RecordOf<T>[],
  after: readonly RecordOf<T>[],
): Promise<void> {
  const known = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  for (const row of after) {
    const old = known.get(row.id);
    if (old === undefined) await recorder.add(table, row);
    else if (old !== JSON.stringify(row)) await recorder.change(table, row.id, trustRow(table, toRow(row)));
  }
}

async function rowsOf<T extends TableName>(
  recorder: Recorder,
  table: T,
  field: keyof RecordOf<T> & string,
  ids: readonly Id[],
): Promise<readonly RecordOf<T>[]> {
  return (await Promise.all(ids.map((id) => recorder.where(table, field, id)))).flat();
}
