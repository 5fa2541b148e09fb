import type { Id } from '@/domain/fields';
import type { PartiesRecords } from '@/domain/merge-parties';
import type { Party } from '@/domain/party';
import type { RecordOf, TableName } from '@/domain/records';

import { mergeGroups, type RowReader } from './person-groups';

/** The parties, those they were merged into, and those that were merged into any of them. */
export async function partyGroup(reader: RowReader, ids: readonly Id[]): Promise<readonly Party[]> {
  const found = new Map<Id, Party>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const party = found.has(id) ? undefined : await reader.get('parties', id);
    if (!party) continue;
    found.set(id, party);
    if (party.mergedIntoId !== null) waiting.push(party.mergedIntoId);
    for (const merged of await reader.where('parties', 'mergedIntoId', id)) waiting.push(merged.id);
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Everything that names the parties, or one merged into them: what a merge moves. */
export async function partiesRecords(reader: RowReader, partyIds: readonly Id[]): Promise<PartiesRecords> {
  const parties = await partyGroup(reader, partyIds);
  const ids = idsOf(parties);
  const of = <T extends TableName>(
    table: T,
    field: keyof RecordOf<T> & string,
    values: readonly Id[] = ids,
  ) => rowsOf(reader, table, field, values);
  const [partyNames, statuses, chairmanships, supportRoles, appointments, organiserRoles, projects] =
    await Promise.all([
      of('partyNames', 'partyId'),
      of('statuses', 'partyId'),
      of('chairmanships', 'partyId'),
      of('supportRoles', 'partyId'),
      of('appointments', 'partyId'),
      of('organiserRoles', 'partyId'),
      of('projects', 'donorPartyId'),
    ]);
  const [distinctions, others, delegations, spoken, joined, notes, paperRemarks, addressees, commitments] =
    await Promise.all([
      of('partyDistinctions', 'partyId'),
      of('partyDistinctions', 'otherPartyId'),
      of('delegations', 'partyId'),
      of('interventions', 'partyId'),
      of('coSpeakers', 'partyId'),
      of('notes', 'partyId'),
      of('paperRemarks', 'partyId'),
      of('addressees', 'partyId'),
      of('commitments', 'partyId'),
    ]);
  const attendances = await of('attendances', 'delegationId', idsOf(delegations));
  const presences = await of('presences', 'attendanceId', idsOf(attendances));
  const persons = await mergeGroups(reader, distinct(attendances.map(({ personId }) => personId)));
  const jointly = await of(
    'interventions',
    'id',
    distinct(joined.map(({ interventionId }) => interventionId)),
  );
  const interventions = unique([...spoken, ...jointly]);
  const coSpeakers = await of('coSpeakers', 'interventionId', idsOf(interventions));
  const updates = await of('progressUpdates', 'commitmentId', idsOf(commitments));
  const meetingIds = [...delegations, ...organiserRoles].map(({ meetingId }) => meetingId);
  const meetings = await of('meetings', 'id', distinct(meetingIds));
  const sessions = await of('sessions', 'meetingId', distinct(delegations.map((one) => one.meetingId)));
  const recommendations = await of('recommendations', 'id', namedTwice(commitments));
  const own = [parties, partyNames, statuses, chairmanships, supportRoles, appointments, organiserRoles];
  const parts = [delegations, attendances, presences, interventions, coSpeakers, addressees, commitments];
  return {
    parties,
    partyNames,
    partyDistinctions: unique([...distinctions, ...others]),
    statuses,
    chairmanships,
    supportRoles,
    appointments,
    organiserRoles,
    projects,
    delegations,
    attendances,
    presences,
    persons,
    interventions,
    coSpeakers,
    notes,
    paperRemarks,
    addressees,
    commitments,
    updates,
    claims: await of(
      'claims',
      'recordId',
      [...own, ...parts].flatMap((rows) => idsOf(rows)),
    ),
    meetings,
    sessions,
    recommendations,
  };
}

async function rowsOf<T extends TableName>(
  reader: RowReader,
  table: T,
  field: keyof RecordOf<T> & string,
  values: readonly Id[],
): Promise<readonly RecordOf<T>[]> {
  return (await Promise.all(values.map((value) => reader.where(table, field, value)))).flat();
}

function idsOf(rows: readonly { readonly id: Id }[]): readonly Id[] {
  return rows.map(({ id }) => id);
}

function distinct(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}

function unique<Row extends { readonly id: Id }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Recommendations in which several of the parties have a commitment: only those are asked about. */
function namedTwice(commitments: readonly RecordOf<'commitments'>[]): readonly Id[] {
  const seen = new Set<Id>();
  const twice = new Set<Id>();
  for (const { recommendationId } of commitments) {
    if (seen.has(recommendationId)) twice.add(recommendationId);
    seen.add(recommendationId);
  }
  return [...twice];
}
