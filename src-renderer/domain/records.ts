import type * as z from 'zod/mini';

import { agendaItemSchema, reviewSchema } from './agenda-item';
import { attendanceSchema, delegationSchema } from './attendance';
import { chairmanshipSchema } from './chairmanship';
import { coSpeakerSchema } from './co-speaker';
import { commitmentSchema, evidenceSchema, progressUpdateSchema } from './commitment';
import { documentSchema, meetingDocumentSchema } from './document';
import { houseFormSchema, signatorySchema } from './house-form';
import { interventionSchema } from './intervention';
import {
  meetingSchema,
  organiserRoleSchema,
  projectSchema,
  relatedEventSchema,
  sessionSchema,
  tagSchema,
} from './meeting';
import { noteSchema } from './note';
import { paperTemplateSchema, templateSectionSchema } from './paper-template';
import { correctionSchema, paperRemarkSchema, paperVersionSchema } from './paper-version';
import { paragraphSchema, statementSchema } from './paragraph';
import { partyNameSchema, partySchema } from './party';
import { partyDistinctionSchema } from './party-distinction';
import { statusSchema } from './party-status';
import { appointmentSchema, personNameSchema, personSchema } from './person';
import { personDistinctionSchema } from './person-distinction';
import { phraseSchema } from './phrase';
import { postWordingSchema } from './post-wording';
import { presenceSchema } from './presence';
import { processSchema } from './process';
import {
  addresseeSchema,
  recommendationLinkSchema,
  recommendationOriginSchema,
  recommendationSchema,
  recommendationTagSchema,
} from './recommendation';
import { recommendationDistinctionSchema } from './recommendation-distinction';
import { claimSchema, meetingSourceSchema, sourceSchema } from './source';
import { supportRoleSchema } from './support-role';
import { tagWordsSchema } from './tag-words';

/** Every table of the register and the schema of its rows: the one list that store, journal and bundle derive from. */
export const recordSchemas = {
  processes: processSchema,
  parties: partySchema,
  partyNames: partyNameSchema,
  partyDistinctions: partyDistinctionSchema,
  statuses: statusSchema,
  chairmanships: chairmanshipSchema,
  supportRoles: supportRoleSchema,
  persons: personSchema,
  personNames: personNameSchema,
  appointments: appointmentSchema,
  personDistinctions: personDistinctionSchema,
  meetings: meetingSchema,
  organiserRoles: organiserRoleSchema,
  sessions: sessionSchema,
  projects: projectSchema,
  relatedEvents: relatedEventSchema,
  tags: tagSchema,
  delegations: delegationSchema,
  attendances: attendanceSchema,
  presences: presenceSchema,
  agendaItems: agendaItemSchema,
  interventions: interventionSchema,
  coSpeakers: coSpeakerSchema,
  documents: documentSchema,
  meetingDocuments: meetingDocumentSchema,
  paragraphs: paragraphSchema,
  statements: statementSchema,
  recommendations: recommendationSchema,
  recommendationOrigins: recommendationOriginSchema,
  recommendationLinks: recommendationLinkSchema,
  recommendationDistinctions: recommendationDistinctionSchema,
  recommendationTags: recommendationTagSchema,
  tagWords: tagWordsSchema,
  addressees: addresseeSchema,
  commitments: commitmentSchema,
  progressUpdates: progressUpdateSchema,
  evidence: evidenceSchema,
  reviews: reviewSchema,
  notes: noteSchema,
  phrases: phraseSchema,
  postWordings: postWordingSchema,
  houseForms: houseFormSchema,
  signatories: signatorySchema,
  paperTemplates: paperTemplateSchema,
  templateSections: templateSectionSchema,
  paperVersions: paperVersionSchema,
  corrections: correctionSchema,
  paperRemarks: paperRemarkSchema,
  sources: sourceSchema,
  meetingSources: meetingSourceSchema,
  claims: claimSchema,
} as const;

export type RecordSchemas = typeof recordSchemas;
export type TableName = keyof RecordSchemas;
export type RecordOf<T extends TableName> = z.infer<RecordSchemas[T]>;
export type AnyRecord = { [T in TableName]: RecordOf<T> }[TableName];

// The keys of a literal object are exactly its own: the assertion states what Object.keys cannot.
export const tableNames = Object.keys(recordSchemas) as readonly TableName[];

/** Rows by table: a whole register, or the part of it that a reader or a sample brings. */
export type RecordSet = { readonly [T in TableName]?: readonly RecordOf<T>[] };
