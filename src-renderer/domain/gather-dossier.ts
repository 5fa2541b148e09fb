import type { AgendaItem } from './agenda-item';
import { byOrder, type Ordered } from './by-order';
import { earlierPoints, type EarlierPoint } from './earlier-agenda';
import type { Id } from './fields';
import { followParties } from './follow-parties';
import { followMerges } from './follow-merges';
import type { MeetingDossier } from './meeting-dossier';
import type { Person } from './person';
import type { RecordOf, RecordSet, TableName } from './records';

/**
 * Everything about one meeting out of a set of records; `null` when the meeting or its process is not among them.
 * Lists come in their own order; parties and persons are those that the meeting refers to and those in charge at its delegations, with all their names. The
 * status, chairmanship and support rows are the whole process's, since each is resolved at the meeting's date.
 */
export function gatherDossier(all: RecordSet, meetingId: Id): MeetingDossier | null {
  const records = followParties(all, all.parties ?? []);
  const meeting = records.meetings?.find(({ id }) => id === meetingId);
  const process = records.processes?.find(({ id }) => id === meeting?.processId);
  if (!meeting || !process) return null;
  const own = <T extends MeetingTable>(table: T) => ofMeeting(records, table, meetingId);
  const ofProcess = <R extends { readonly processId: Id }>(rows: readonly R[] | undefined) =>
    (rows ?? []).filter(({ processId }) => processId === process.id);

  const parts = {
    organisers: inOrder(own('organiserRoles')),
    sessions: inOrder(own('sessions')),
    projects: inOrder(own('projects')),
    relatedEvents: inOrder(own('relatedEvents')),
    tags: own('tags'),
    delegations: inOrder(own('delegations')),
    attendances: inOrder(own('attendances')),
    presences: own('presences'),
    agendaItems: inOrder(own('agendaItems')),
    interventions: inOrder(own('interventions')),
    coSpeakers: inOrder(own('coSpeakers')),
    notes: inOrder(own('notes')),
    reviews: inOrder(own('reviews')),
    paragraphs: inOrder(own('paragraphs')),
    statements: inOrder(own('statements')),
    meetingDocuments: inOrder(own('meetingDocuments')),
    claims: (records.claims ?? []).filter((claim) => claim.meetingId === meetingId),
    statuses: ofProcess(records.statuses),
    chairmanships: ofProcess(records.chairmanships),
    supportRoles: ofProcess(records.supportRoles),
    signatories: inOrder(ofProcess(records.signatories)),
    paperTemplates: inOrder(ofProcess(records.paperTemplates)),
    paperVersions: own('paperVersions'),
    corrections: own('corrections'),
    paperRemarks: inOrder(own('paperRemarks')),
  };

  const present = new Set(parts.delegations.map(({ partyId }) => partyId));
  const inCharge = (records.appointments ?? []).filter(
    ({ duty, partyId }) => duty !== null && present.has(partyId),
  );
  const speakers = [...parts.interventions, ...parts.coSpeakers, ...parts.notes, ...parts.paperRemarks];
  const named = [...parts.attendances, ...speakers, ...inCharge].flatMap(({ personId }) => personId ?? []);
  const personIds = withMergeTargets(named, records.persons ?? []);
  const appointments = (records.appointments ?? []).filter(({ personId }) => personIds.has(personId));
  const partyIds = new Set([
    ...[...parts.organisers, ...parts.delegations, ...parts.statuses, ...parts.chairmanships].map(
      ({ partyId }) => partyId,
    ),
    ...[...parts.supportRoles, ...appointments].map(({ partyId }) => partyId),
    ...speakers.flatMap(({ partyId }) => partyId ?? []),
    ...parts.projects.flatMap(({ donorPartyId }) => donorPartyId ?? []),
  ]);
  const templateIds = new Set(parts.paperTemplates.map(({ id }) => id));
  const documentIds = new Set(parts.meetingDocuments.map(({ documentId }) => documentId));
  const sourceIds = new Set(own('meetingSources').map(({ sourceId }) => sourceId));
  return followMerges({
    process,
    meeting,
    ...parts,
    carriedFrom: carriedFrom(records, parts.agendaItems),
    documents: (records.documents ?? []).filter(({ id }) => documentIds.has(id)),
    sources: (records.sources ?? []).filter(({ id }) => sourceIds.has(id)),
    parties: (records.parties ?? []).filter(({ id }) => partyIds.has(id)),
    partyNames: inOrder(records.partyNames ?? []).filter(({ partyId }) => partyIds.has(partyId)),
    persons: (records.persons ?? []).filter(({ id }) => personIds.has(id)),
    personNames: inOrder(records.personNames ?? []).filter(({ personId }) => personIds.has(personId)),
    appointments,
    postWordings: records.postWordings ?? [],
    houseForm: ofProcess(records.houseForms)[0] ?? null,
    templateSections: inOrder(
      (records.templateSections ?? []).filter(({ templateId }) => templateIds.has(templateId)),
    ),
  });
}

/** With what they are cited by, which follows from the whole of their agendas. */
function carriedFrom(records: RecordSet, own: readonly AgendaItem[]): readonly EarlierPoint[] {
  const wanted = new Set(own.flatMap(({ carriedFromId }) => carriedFromId ?? []));
  if (wanted.size === 0) return [];
  const origins = (records.agendaItems ?? []).filter(({ id }) => wanted.has(id));
  const meetingIds = new Set(origins.map(({ meetingId }) => meetingId));
  const agendas = (records.meetings ?? [])
    .filter(({ id }) => meetingIds.has(id))
    .map((meeting) => ({
      meeting,
      sessions: ofMeeting(records, 'sessions', meeting.id),
      items: ofMeeting(records, 'agendaItems', meeting.id),
    }));
  return [...earlierPoints(agendas).values()].filter(({ item }) => wanted.has(item.id));
}

/** The ids and those of the persons they were merged into, however often. */
function withMergeTargets(ids: readonly Id[], persons: readonly Person[]): ReadonlySet<Id> {
  const mergedInto = new Map(persons.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
  const found = new Set<Id>();
  for (const id of ids) {
    for (let next: Id | null = id; next !== null && !found.has(next); next = mergedInto.get(next) ?? null) {
      found.add(next);
    }
  }
  return found;
}

/** Tables whose rows belong to one meeting. */
type MeetingTable = {
  [T in TableName]: RecordOf<T> extends { readonly meetingId: Id } ? T : never;
}[TableName];

function ofMeeting<T extends MeetingTable>(records: RecordSet, table: T, meetingId: Id) {
  const rows: readonly (RecordOf<T> & { readonly meetingId: Id })[] = records[table] ?? [];
  return rows.filter((row) => row.meetingId === meetingId);
}

function inOrder<R extends Ordered>(rows: readonly R[]): readonly R[] {
  return rows.toSorted(byOrder);
}
