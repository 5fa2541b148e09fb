import { houseFormOf } from './house-form';
import type { AgendaItem } from './agenda-item';
import { byOrder, type Ordered } from './by-order';
import { earlierPoints, type EarlierPoint } from './earlier-agenda';
import type { Id } from './fields';
import { followParties } from './follow-parties';
import { groupedBy } from './grouped-by';
import { followMerges } from './follow-merges';
import type { MeetingDossier } from './meeting-dossier';
import type { RecordOf, RecordSet, TableName } from './records';

/**
 * Everything about one meeting out of a set of records; `null` when the meeting or its process is not among them.
 * Lists come in their own order; parties and persons are those that the meeting refers to and those in charge at its delegations, with all their names. The
 * status, chairmanship and support rows are the whole process's, since each is resolved at the meeting's date.
 */
export function gatherDossier(all: RecordSet, meetingId: Id): MeetingDossier | null {
  return dossierGatherer(all)(meetingId);
}

/** The same for many meetings of one set: what belongs to which is looked for once, and not once a meeting. */
export function dossierGatherer(all: RecordSet): (meetingId: Id) => MeetingDossier | null {
  const records = followParties(all, all.parties ?? []);
  const meetings = new Map((records.meetings ?? []).map((meeting) => [meeting.id, meeting]));
  const processes = new Map((records.processes ?? []).map((process) => [process.id, process]));
  const ofMeeting = rowsOfMeetings(records);
  const ofProcess = <R extends { readonly processId: Id }>(rows: readonly R[] | undefined) => {
    const groups = groupedBy(rows ?? [], ({ processId }) => processId);
    return (processId: Id): readonly R[] => groups.get(processId) ?? [];
  };
  const [statuses, chairmanships, supportRoles, houseForms] = [
    ofProcess(records.statuses),
    ofProcess(records.chairmanships),
    ofProcess(records.supportRoles),
    ofProcess(records.houseForms),
  ];
  const [signatories, paperTemplates] = [ofProcess(records.signatories), ofProcess(records.paperTemplates)];
  const claims = groupedBy(records.claims ?? [], ({ meetingId }) => meetingId ?? '');
  const dutiesOf = picker(
    (records.appointments ?? []).filter(({ duty }) => duty !== null),
    ({ partyId }) => partyId,
  );
  const appointmentsOf = picker(records.appointments ?? [], ({ personId }) => personId);
  const documentsOf = picker(records.documents ?? [], ({ id }) => id);
  const sourcesOf = picker(records.sources ?? [], ({ id }) => id);
  const partiesOf = picker(records.parties ?? [], ({ id }) => id);
  const partyNamesOf = picker(inOrder(records.partyNames ?? []), ({ partyId }) => partyId);
  const personsOf = picker(records.persons ?? [], ({ id }) => id);
  const personNamesOf = picker(inOrder(records.personNames ?? []), ({ personId }) => personId);
  const sectionsOf = picker(inOrder(records.templateSections ?? []), ({ templateId }) => templateId);
  const mergedInto = new Map((records.persons ?? []).map(({ id, mergedIntoId }) => [id, mergedIntoId]));
  return (meetingId) => {
    const meeting = meetings.get(meetingId);
    const process = meeting && processes.get(meeting.processId);
    if (!process) return null;
    const own = <T extends MeetingTable>(table: T) => ofMeeting(table, meetingId);
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
      claims: claims.get(meetingId) ?? [],
      statuses: statuses(process.id),
      chairmanships: chairmanships(process.id),
      supportRoles: supportRoles(process.id),
      signatories: inOrder(signatories(process.id)),
      paperTemplates: inOrder(paperTemplates(process.id)),
      paperVersions: own('paperVersions'),
      corrections: own('corrections'),
      paperRemarks: inOrder(own('paperRemarks')),
    };
    const present = new Set(parts.delegations.map(({ partyId }) => partyId));
    const speakers = [...parts.interventions, ...parts.coSpeakers, ...parts.notes, ...parts.paperRemarks];
    const named = [...parts.attendances, ...speakers, ...dutiesOf(present)].flatMap(
      ({ personId }) => personId ?? [],
    );
    const personIds = withMergeTargets(named, mergedInto);
    const appointments = appointmentsOf(personIds);
    const partyIds = new Set([
      ...[...parts.organisers, ...parts.delegations, ...parts.statuses, ...parts.chairmanships].map(
        ({ partyId }) => partyId,
      ),
      ...[...parts.supportRoles, ...appointments].map(({ partyId }) => partyId),
      ...speakers.flatMap(({ partyId }) => partyId ?? []),
      ...parts.projects.flatMap(({ donorPartyId }) => donorPartyId ?? []),
    ]);
    return followMerges({
      process,
      meeting,
      ...parts,
      carriedFrom: carriedFrom(records, parts.agendaItems, ofMeeting),
      documents: documentsOf(new Set(parts.meetingDocuments.map(({ documentId }) => documentId))),
      sources: sourcesOf(new Set(own('meetingSources').map(({ sourceId }) => sourceId))),
      parties: partiesOf(partyIds),
      partyNames: partyNamesOf(partyIds),
      persons: personsOf(personIds),
      personNames: personNamesOf(personIds),
      appointments,
      postWordings: records.postWordings ?? [],
      houseForm: houseFormOf(houseForms(process.id), process.id),
      templateSections: sectionsOf(new Set(parts.paperTemplates.map(({ id }) => id))),
    });
  };
}

/** The rows of some keys, in the order of the list. */
function picker<R>(rows: readonly R[], keyOf: (row: R) => Id): (keys: ReadonlySet<Id>) => readonly R[] {
  const places = groupedBy([...rows.entries()], ([, row]) => keyOf(row));
  return (keys) =>
    [...keys]
      .flatMap((key) => places.get(key) ?? [])
      .toSorted(([a], [b]) => a - b)
      .map(([, row]) => row);
}

/** With what they are cited by, which follows from the whole of their agendas. */
function carriedFrom(
  records: RecordSet,
  own: readonly AgendaItem[],
  ofMeeting: RowsOfMeeting,
): readonly EarlierPoint[] {
  const wanted = new Set(own.flatMap(({ carriedFromId }) => carriedFromId ?? []));
  if (wanted.size === 0) return [];
  const origins = (records.agendaItems ?? []).filter(({ id }) => wanted.has(id));
  const meetingIds = new Set(origins.map(({ meetingId }) => meetingId));
  const agendas = (records.meetings ?? [])
    .filter(({ id }) => meetingIds.has(id))
    .map((meeting) => ({
      meeting,
      sessions: ofMeeting('sessions', meeting.id),
      items: ofMeeting('agendaItems', meeting.id),
    }));
  return [...earlierPoints(agendas).values()].filter(({ item }) => wanted.has(item.id));
}

/** The ids and those of the persons they were merged into, however often. */
function withMergeTargets(ids: readonly Id[], mergedInto: ReadonlyMap<Id, Id | null>): ReadonlySet<Id> {
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

type RowsOfMeeting = <T extends MeetingTable>(table: T, meetingId: Id) => readonly RecordOf<T>[];

/** Each table is gone through once, when it is first asked for. */
function rowsOfMeetings(records: RecordSet): RowsOfMeeting {
  const known = new Map<MeetingTable, ReadonlyMap<Id, readonly unknown[]>>();
  return <T extends MeetingTable>(table: T, meetingId: Id) => {
    const rows: readonly (RecordOf<T> & { readonly meetingId: Id })[] = records[table] ?? [];
    const groups = known.get(table) ?? groupedBy(rows, (row) => row.meetingId);
    known.set(table, groups);
    // The groups of a table hold its rows.
    return (groups.get(meetingId) ?? []) as readonly RecordOf<T>[];
  };
}

function inOrder<R extends Ordered>(rows: readonly R[]): readonly R[] {
  return rows.toSorted(byOrder);
}
