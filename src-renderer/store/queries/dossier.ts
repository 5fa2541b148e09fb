import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import { gatherDossier } from '@/domain/gather-dossier';
import type { Person } from '@/domain/person';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { RecordOf, TableName } from '@/domain/records';

import { recordTable, type TableSource } from '../database';

/** Everything about one meeting, read in parallel at one moment; `null` when there is no such meeting. */
export function dossierOf(database: Dexie, meetingId: Id): PromiseLike<MeetingDossier | null> {
  return database.transaction('r', database.tables, async (source) => {
    const meeting = await recordTable(source, 'meetings').get(meetingId);
    const process = meeting && (await recordTable(source, 'processes').get(meeting.processId));
    if (!meeting || !process) return null;
    const [parts, roles] = await Promise.all([partsOf(source, meetingId), rolesIn(source, process.id)]);
    const people = await peopleOf(source, [...parts.attendances, ...parts.interventions]);
    const [parties, papers] = await Promise.all([
      partiesOf(source, [
        ...[...parts.delegations, ...parts.organiserRoles, ...parts.interventions].map((row) => row.partyId),
        ...[...roles.statuses, ...roles.chairmanships, ...roles.supportRoles].map((row) => row.partyId),
        ...people.appointments.map((row) => row.partyId),
        ...parts.projects.map((row) => row.donorPartyId),
      ]),
      papersOf(source, parts.meetingDocuments, parts.meetingSources),
    ]);
    const records = { processes: [process], meetings: [meeting], ...parts, ...roles };
    return gatherDossier({ ...records, ...people, ...parties, ...papers }, meetingId);
  });
}

async function partsOf(source: TableSource, meetingId: Id) {
  const part = <T extends TableName>(table: T) => rowsWhere(source, table, 'meetingId', [meetingId]);
  const [organiserRoles, sessions, projects, relatedEvents, tags, delegations, attendances] =
    await Promise.all([
      part('organiserRoles'),
      part('sessions'),
      part('projects'),
      part('relatedEvents'),
      part('tags'),
      part('delegations'),
      part('attendances'),
    ]);
  const [presences, interventions, paragraphs, statements, meetingDocuments, meetingSources, claims] =
    await Promise.all([
      part('presences'),
      part('interventions'),
      part('paragraphs'),
      part('statements'),
      part('meetingDocuments'),
      part('meetingSources'),
      part('claims'),
    ]);
  const room = { organiserRoles, sessions, projects, relatedEvents, tags, delegations, attendances };
  return {
    ...room,
    presences,
    interventions,
    paragraphs,
    statements,
    meetingDocuments,
    meetingSources,
    claims,
  };
}

async function rolesIn(source: TableSource, processId: Id) {
  const [statuses, chairmanships, supportRoles] = await Promise.all([
    rowsWhere(source, 'statuses', 'processId', [processId]),
    rowsWhere(source, 'chairmanships', 'processId', [processId]),
    rowsWhere(source, 'supportRoles', 'processId', [processId]),
  ]);
  return { statuses, chairmanships, supportRoles };
}

async function peopleOf(source: TableSource, rows: readonly { readonly personId: Id | null }[]) {
  const persons = await personsWithMergeTargets(
    source,
    rows.map((row) => row.personId),
  );
  const ids = persons.map((person) => person.id);
  const [personNames, appointments] = await Promise.all([
    rowsWhere(source, 'personNames', 'personId', ids),
    rowsWhere(source, 'appointments', 'personId', ids),
  ]);
  return { persons, personNames, appointments };
}

/** The persons, those they were merged into, and so on. */
async function personsWithMergeTargets(source: TableSource, named: readonly (Id | null)[]) {
  const found = new Map<Id, Person>();
  for (let wanted = distinct(named); wanted.length > 0;) {
    const persons = await byIds(source, 'persons', wanted);
    for (const person of persons) found.set(person.id, person);
    wanted = distinct(persons.map((person) => person.mergedIntoId)).filter((id) => !found.has(id));
  }
  return [...found.values()];
}

async function partiesOf(source: TableSource, named: readonly (Id | null)[]) {
  const ids = distinct(named);
  const [parties, partyNames] = await Promise.all([
    byIds(source, 'parties', ids),
    rowsWhere(source, 'partyNames', 'partyId', ids),
  ]);
  return { parties, partyNames };
}

async function papersOf(
  source: TableSource,
  documentLinks: readonly RecordOf<'meetingDocuments'>[],
  sourceLinks: readonly RecordOf<'meetingSources'>[],
) {
  const [documents, sources] = await Promise.all([
    byIds(source, 'documents', distinct(documentLinks.map((link) => link.documentId))),
    byIds(source, 'sources', distinct(sourceLinks.map((link) => link.sourceId))),
  ]);
  return { documents, sources };
}

function rowsWhere<T extends TableName>(
  source: TableSource,
  table: T,
  field: string,
  values: readonly string[],
) {
  const rows = recordTable(source, table).where(field);
  const [only] = values;
  // One value is one read of the whole range; `anyOf` walks a cursor.
  return (values.length === 1 && only !== undefined ? rows.equals(only) : rows.anyOf(values)).toArray();
}

async function byIds<T extends TableName>(source: TableSource, table: T, ids: readonly Id[]) {
  const found = await recordTable(source, table).bulkGet([...ids]);
  return found.flatMap((record) => (record ? [record] : []));
}

function distinct(ids: readonly (Id | null)[]): readonly Id[] {
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : [id]));
}
