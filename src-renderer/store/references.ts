import type { RecordOf, TableName } from '@/domain/records';

/** What becomes of a row when the record it names is removed: it goes too, or the field is emptied. */
export type OnRemoval = 'remove' | 'empty';

export interface Reference {
  readonly table: TableName;
  readonly field: string;
  readonly target: TableName;
  readonly onRemoval: OnRemoval;
}

type IdField<T extends TableName> = Extract<keyof RecordOf<T>, `${string}Id`>;
type References = {
  readonly [T in TableName]: Readonly<
    Record<Exclude<IdField<T>, 'recordId'>, readonly [TableName, OnRemoval]>
  >;
};

/** Every field that names another record. A new `…Id` field of a schema is a type error here until it is listed. */
const byTable: References = {
  processes: { foundingDocumentId: ['documents', 'empty'] },
  // What was made one with a party is part of it: it must not come back by itself.
  parties: { mergedIntoId: ['parties', 'remove'] },
  partyNames: { partyId: ['parties', 'remove'] },
  partyDistinctions: { partyId: ['parties', 'remove'], otherPartyId: ['parties', 'remove'] },
  statuses: { processId: ['processes', 'remove'], partyId: ['parties', 'remove'] },
  chairmanships: {
    processId: ['processes', 'remove'],
    partyId: ['parties', 'remove'],
    electedAtMeetingId: ['meetings', 'empty'],
  },
  supportRoles: { processId: ['processes', 'remove'], partyId: ['parties', 'remove'] },
  persons: { mergedIntoId: ['persons', 'empty'] },
  personNames: { personId: ['persons', 'remove'] },
  personDistinctions: { personId: ['persons', 'remove'], otherPersonId: ['persons', 'remove'] },
  appointments: { personId: ['persons', 'remove'], partyId: ['parties', 'remove'] },
  meetings: { processId: ['processes', 'remove'] },
  organiserRoles: { meetingId: ['meetings', 'remove'], partyId: ['parties', 'remove'] },
  sessions: { meetingId: ['meetings', 'remove'] },
  projects: { meetingId: ['meetings', 'remove'], donorPartyId: ['parties', 'empty'] },
  relatedEvents: { meetingId: ['meetings', 'remove'] },
  tags: { meetingId: ['meetings', 'remove'], statementId: ['statements', 'remove'] },
  delegations: { meetingId: ['meetings', 'remove'], partyId: ['parties', 'remove'] },
  attendances: {
    meetingId: ['meetings', 'remove'],
    delegationId: ['delegations', 'remove'],
    personId: ['persons', 'remove'],
  },
  presences: {
    meetingId: ['meetings', 'remove'],
    attendanceId: ['attendances', 'remove'],
    sessionId: ['sessions', 'remove'],
  },
  agendaItems: {
    meetingId: ['meetings', 'remove'],
    sessionId: ['sessions', 'empty'],
    carriedFromId: ['agendaItems', 'empty'],
  },
  interventions: {
    meetingId: ['meetings', 'remove'],
    sessionId: ['sessions', 'empty'],
    agendaItemId: ['agendaItems', 'empty'],
    personId: ['persons', 'empty'],
    partyId: ['parties', 'empty'],
  },
  coSpeakers: {
    meetingId: ['meetings', 'remove'],
    interventionId: ['interventions', 'remove'],
    personId: ['persons', 'empty'],
    partyId: ['parties', 'empty'],
  },
  documents: { processId: ['processes', 'remove'], adoptedAtMeetingId: ['meetings', 'empty'] },
  meetingDocuments: { meetingId: ['meetings', 'remove'], documentId: ['documents', 'remove'] },
  paragraphs: { meetingId: ['meetings', 'remove'] },
  statements: { meetingId: ['meetings', 'remove'], paragraphId: ['paragraphs', 'remove'] },
  recommendations: {
    processId: ['processes', 'remove'],
    // What was made one with a recommendation is part of it: it must not come back by itself.
    mergedIntoId: ['recommendations', 'remove'],
  },
  recommendationOrigins: {
    recommendationId: ['recommendations', 'remove'],
    meetingId: ['meetings', 'remove'],
    paragraphId: ['paragraphs', 'empty'],
    statementId: ['statements', 'empty'],
  },
  recommendationLinks: {
    recommendationId: ['recommendations', 'remove'],
    otherRecommendationId: ['recommendations', 'remove'],
  },
  recommendationDistinctions: {
    recommendationId: ['recommendations', 'remove'],
    otherRecommendationId: ['recommendations', 'remove'],
  },
  recommendationTags: { recommendationId: ['recommendations', 'remove'] },
  tagWords: { processId: ['processes', 'remove'] },
  addressees: { recommendationId: ['recommendations', 'remove'], partyId: ['parties', 'remove'] },
  commitments: { recommendationId: ['recommendations', 'remove'], partyId: ['parties', 'remove'] },
  progressUpdates: { commitmentId: ['commitments', 'remove'], meetingId: ['meetings', 'empty'] },
  evidence: { progressUpdateId: ['progressUpdates', 'remove'] },
  reviews: {
    meetingId: ['meetings', 'remove'],
    agendaItemId: ['agendaItems', 'empty'],
    recommendationId: ['recommendations', 'remove'],
  },
  notes: {
    meetingId: ['meetings', 'remove'],
    sessionId: ['sessions', 'empty'],
    agendaItemId: ['agendaItems', 'empty'],
    personId: ['persons', 'empty'],
    partyId: ['parties', 'empty'],
    interventionId: ['interventions', 'empty'],
    paragraphId: ['paragraphs', 'empty'],
    statementId: ['statements', 'empty'],
    recommendationId: ['recommendations', 'empty'],
  },
  phrases: { processId: ['processes', 'remove'] },
  postWordings: {},
  houseForms: { processId: ['processes', 'remove'] },
  signatories: { processId: ['processes', 'remove'] },
  paperTemplates: { processId: ['processes', 'remove'] },
  templateSections: { templateId: ['paperTemplates', 'remove'] },
  paperVersions: { meetingId: ['meetings', 'remove'] },
  corrections: {
    meetingId: ['meetings', 'remove'],
    versionId: ['paperVersions', 'remove'],
    correctedVersionId: ['paperVersions', 'empty'],
  },
  paperRemarks: {
    meetingId: ['meetings', 'remove'],
    versionId: ['paperVersions', 'remove'],
    partyId: ['parties', 'empty'],
    personId: ['persons', 'empty'],
  },
  sources: {},
  meetingSources: { meetingId: ['meetings', 'remove'], sourceId: ['sources', 'remove'] },
  claims: { meetingId: ['meetings', 'remove'], sourceId: ['sources', 'remove'] },
};

/** All references, table by table. A claim's `recordId` is not among them: its table is a value. */
// The keys of the literal above are exactly the tables: the assertion states what Object.entries cannot.
export const references: readonly Reference[] = (Object.keys(byTable) as TableName[]).flatMap((table) =>
  Object.entries<readonly [TableName, OnRemoval]>(byTable[table]).map(([field, [target, onRemoval]]) => ({
    table,
    field,
    target,
    onRemoval,
  })),
);

export const referencesFrom = (table: TableName): readonly Reference[] =>
  references.filter((reference) => reference.table === table);

export const referencesTo = (target: TableName): readonly Reference[] =>
  references.filter((reference) => reference.target === target);
