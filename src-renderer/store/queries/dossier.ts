import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import { gatherDossier } from '@/domain/gather-dossier';
import type { Party } from '@/domain/party';
import type { Person } from '@/domain/person';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { RecordOf, TableName } from '@/domain/records';

import { recordTable, type TableSource } from '../database';
import { chainHead } from '../meta';
import { idsOfParties, mergedParties } from './party-merges';
import { distinctIds, rowsById, rowsWhere } from './read-rows';

/**
 * Everything about one meeting, read in parallel at one moment; `null` when there is no such meeting.
 * @param device whose chain says at which moment
 */
export function dossierOf(database: Dexie, device: Id, meetingId: Id): PromiseLike<MeetingDossier | null> {
  return database.transaction('r', database.tables, async (source) => {
    const meeting = await recordTable(source, 'meetings').get(meetingId);
    const process = meeting && (await recordTable(source, 'processes').get(meeting.processId));
    if (!meeting || !process) return null;
    const [parts, roles, house] = await Promise.all([
      partsOf(source, meetingId),
      rolesIn(source, process.id),
      houseOf(source, process.id),
    ]);
    const merges = await mergedParties(source);
    const inCharge = await appointmentsInCharge(source, parts.delegations, merges);
    const speakers = [...parts.interventions, ...parts.coSpeakers, ...parts.notes, ...parts.paperRemarks];
    const people = await peopleOf(source, [...parts.attendances, ...speakers, ...inCharge]);
    const [parties, papers] = await Promise.all([
      partiesOf(
        source,
        [
          ...[...parts.delegations, ...parts.organiserRoles, ...speakers].map((row) => row.partyId),
          ...[...roles.statuses, ...roles.chairmanships, ...roles.supportRoles].map((row) => row.partyId),
          ...people.appointments.map((row) => row.partyId),
          ...parts.projects.map((row) => row.donorPartyId),
        ],
        merges,
      ),
      papersOf(source, parts.meetingDocuments, parts.meetingSources),
    ]);
    const earlier = await agendasCarriedFrom(source, parts.agendaItems);
    const postWordings = await recordTable(source, 'postWordings').toArray();
    const records = {
      processes: [process],
      ...parts,
      ...roles,
      ...house,
      meetings: [meeting, ...earlier.meetings],
      sessions: [...parts.sessions, ...earlier.sessions],
      agendaItems: [...parts.agendaItems, ...earlier.agendaItems],
    };
    const { sequence: asOf } = await chainHead(source, device);
    const all = { ...records, ...people, ...parties, ...papers, postWordings };
    const dossier = gatherDossier(all, meetingId);
    return dossier && { ...dossier, asOf };
  });
}

/** The whole agendas of the meetings from which points were carried over: their numbers follow from the order. */
async function agendasCarriedFrom(source: TableSource, own: readonly RecordOf<'agendaItems'>[]) {
  const origins = await rowsById(source, 'agendaItems', distinctIds(own.map((item) => item.carriedFromId)));
  const here = new Set(own.map(({ meetingId }) => meetingId));
  const ids = distinctIds(origins.map(({ meetingId }) => meetingId)).filter((id) => !here.has(id));
  const [meetings, sessions, agendaItems] = await Promise.all([
    rowsById(source, 'meetings', ids),
    rowsWhere(source, 'sessions', 'meetingId', ids),
    rowsWhere(source, 'agendaItems', 'meetingId', ids),
  ]);
  return { meetings, sessions, agendaItems };
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
  const [agendaItems, interventions, coSpeakers, notes, reviews] = await Promise.all([
    part('agendaItems'),
    part('interventions'),
    part('coSpeakers'),
    part('notes'),
    part('reviews'),
  ]);
  const [paperVersions, corrections, paperRemarks] = await Promise.all([
    part('paperVersions'),
    part('corrections'),
    part('paperRemarks'),
  ]);
  const [presences, paragraphs, statements, meetingDocuments, meetingSources, claims] = await Promise.all([
    part('presences'),
    part('paragraphs'),
    part('statements'),
    part('meetingDocuments'),
    part('meetingSources'),
    part('claims'),
  ]);
  const room = { organiserRoles, sessions, projects, relatedEvents, tags, delegations, attendances };
  return {
    ...room,
    agendaItems,
    interventions,
    coSpeakers,
    notes,
    reviews,
    presences,
    paragraphs,
    statements,
    meetingDocuments,
    meetingSources,
    claims,
    paperVersions,
    corrections,
    paperRemarks,
  };
}

/** How the process wants its papers. */
async function houseOf(source: TableSource, processId: Id) {
  const [houseForms, signatories, paperTemplates] = await Promise.all([
    rowsWhere(source, 'houseForms', 'processId', [processId]),
    rowsWhere(source, 'signatories', 'processId', [processId]),
    rowsWhere(source, 'paperTemplates', 'processId', [processId]),
  ]);
  const templateIds = paperTemplates.map(({ id }) => id);
  const templateSections = await rowsWhere(source, 'templateSections', 'templateId', templateIds);
  return { houseForms, signatories, paperTemplates, templateSections };
}

async function rolesIn(source: TableSource, processId: Id) {
  const [statuses, chairmanships, supportRoles] = await Promise.all([
    rowsWhere(source, 'statuses', 'processId', [processId]),
    rowsWhere(source, 'chairmanships', 'processId', [processId]),
    rowsWhere(source, 'supportRoles', 'processId', [processId]),
  ]);
  return { statuses, chairmanships, supportRoles };
}

/** Of those through whom the delegations are reached, whether they attend or not. */
async function appointmentsInCharge(
  source: TableSource,
  delegations: readonly RecordOf<'delegations'>[],
  merges: readonly Party[],
) {
  const partyIds = idsOfParties(distinctIds(delegations.map((delegation) => delegation.partyId)), merges);
  const appointments = await rowsWhere(source, 'appointments', 'partyId', partyIds);
  return appointments.filter(({ duty }) => duty !== null);
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
  for (let wanted = distinctIds(named); wanted.length > 0;) {
    const persons = await rowsById(source, 'persons', wanted);
    for (const person of persons) found.set(person.id, person);
    wanted = distinctIds(persons.map((person) => person.mergedIntoId)).filter((id) => !found.has(id));
  }
  return [...found.values()];
}

/** The parties, those they were merged into and those merged into these, with all their names. */
async function partiesOf(source: TableSource, named: readonly (Id | null)[], merges: readonly Party[]) {
  const ids = idsOfParties(distinctIds(named), merges);
  const [parties, partyNames] = await Promise.all([
    rowsById(source, 'parties', ids),
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
    rowsById(source, 'documents', distinctIds(documentLinks.map((link) => link.documentId))),
    rowsById(source, 'sources', distinctIds(sourceLinks.map((link) => link.sourceId))),
  ]);
  return { documents, sources };
}
