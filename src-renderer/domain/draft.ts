import * as z from 'zod/mini';

import { commitmentStatuses } from './commitment';

/**
 * The draft: what every reader of prior records ends in and what the review screen shows. Field names are fixed;
 * unknown values are absent, never guessed. Offsets are UTF-16 indexes into the source's plain text.
 */

export const meetingTypes = [
  'ministerial-conference',
  'regional-conference',
  'senior-officials-meeting',
  'technical-experts-group',
  'member-states-meeting',
  'national-coordinators-meeting',
  'thematic-meeting',
  'other',
] as const;
export const organiserRoleKinds = [
  'hosted',
  'organised',
  'cooperation',
  'supported',
  'funded',
  'project',
] as const;
export const delegationCategories = [
  'chair',
  'member',
  'observer',
  'invited',
  'organisation',
  'expert',
  'secretariat',
  'unspecified',
] as const;
export const statementClasses = [
  'decision',
  'commitment',
  'request',
  'need',
  'position',
  'record',
  'courtesy',
] as const;
export const followUpValues = ['yes', 'ask', 'no'] as const;
export const statesOfAffairs = ['planned', 'held', 'postponed', 'cancelled'] as const;
export const modalities = ['in-person', 'online', 'hybrid'] as const;
export const levels = ['ministerial', 'senior-officials', 'technical', 'mixed'] as const;
export const countQualifiers = ['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] as const;
export const interventionKinds = ['opening', 'statement', 'presentation', 'quotation', 'closing'] as const;
export const attendanceRoles = [
  'chair',
  'head-of-delegation',
  'delegate',
  'national-coordinator',
  'senior-official',
  'expert',
  'moderator',
  'speaker',
  'interpreter',
  'secretariat',
] as const;
export const draftAttendance = ['invited', 'confirmed', 'present', 'excused', 'absent', 'remote'] as const;
/**
 * Whether a delegation came: in the room or, where the text says so of the whole of it, from afar. That it was in the room
 * is said in words only where another source says that it stayed away. One that is `absent` sent no apologies.
 */
export const delegationAttendance = ['present', 'remote', 'excused', 'absent'] as const;
export const documentTypes = [
  'declaration',
  'communique',
  'closing-remarks',
  'opening-remarks',
  'chairs-summary',
  'summary-report',
  'concept-note',
  'agenda',
  'invitation',
  'credentials',
  'list-of-participants',
  'recommendations',
  'operating-modalities',
  'press-release',
  'minutes',
  'other',
] as const;
export const documentRelations = ['adopted', 'issued', 'referenced', 'presented', 'circulated'] as const;
export const sourceTypes = [
  'closing-remarks',
  'news',
  'page',
  'minutes',
  'list-of-participants',
  'declaration',
  'register',
  'other',
] as const;
export const partyStatuses = [
  'member',
  'observer',
  'invited',
  'applicant',
  'to-be-confirmed',
  'ended',
] as const;
/**
 * What a reader has to say of a file beside its facts: tracked changes taken as accepted, comments kept apart, footnotes
 * put behind the text, macros and outside links left alone, pages without words, files attached, hidden words, bytes of
 * another encoding, entities that the file defines itself and that nothing was put in place of, rows beyond the limit.
 */
export const sourceNoteCodes = [
  'tracked-changes',
  'comments',
  'footnotes',
  'macros',
  'outside-links',
  'pages-without-text',
  'attachments',
  'hidden',
  'hidden-sheets',
  'repeats',
  'repeats-left',
  'mixed-encoding',
  'own-entities',
  'cut',
] as const;
export const certainties = ['stated', 'derived', 'uncertain'] as const;

const text = z.string();
const optional = z.optional;

export const approximateCountSchema = z.object({ qualifier: z.enum(countQualifiers), count: z.int() });

export const sourceNoteSchema = z.object({
  code: z.enum(sourceNoteCodes),
  count: optional(z.int()),
  /** What it is of, by name. */
  names: optional(z.readonly(z.array(text))),
});

export const draftSourceSchema = z.object({
  file: text,
  sha256: text,
  type: z.enum(sourceTypes),
  language: optional(text),
  title: optional(text),
  published: optional(text),
  modified: optional(text),
  /** How many of what a note names, where they were counted. */
  notes: optional(z.array(sourceNoteSchema)),
});

export const draftStatementSchema = z.object({
  actor: optional(text),
  verb: optional(text),
  class: optional(z.enum(statementClasses)),
  followUp: optional(z.enum(followUpValues)),
  qualifier: optional(text),
  /** Parties by their names in the nominative, or groups of the field, in the source's language. */
  addressees: optional(z.readonly(z.array(text))),
  text,
});

export const draftParagraphSchema = z.object({
  /** Absent in a numbered paragraph; a heading has no number and no statements. */
  kind: optional(z.enum(['numbered', 'heading'])),
  number: optional(text),
  text,
  statements: z.array(draftStatementSchema),
});

export const draftDelegationSchema = z.object({
  /** ISO 3166 alpha-3 for a State, acronym for an organisation, else its name as printed. */
  party: text,
  printedName: optional(text),
  category: optional(z.enum(delegationCategories)),
  capacity: optional(text),
  /** That it sent apologies; absent where nothing says that it did not take part. */
  attendance: optional(z.enum(delegationAttendance)),
});

export const draftPersonSchema = z.object({
  name: text,
  honorific: optional(text),
  function: optional(text),
  unit: optional(text),
  institution: optional(text),
  /** How to reach them then, where a list says so; kept with their post, and out of papers. */
  email: optional(text),
  phone: optional(text),
  address: optional(text),
  party: optional(text),
  roles: optional(z.array(z.enum(attendanceRoles))),
  /** Whether they came, where a list says so. */
  attendance: optional(z.enum(draftAttendance)),
});

const clock = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u));

/**
 * A point of an agenda, or the session that points stand under, in the order of the text. A day that points stand under
 * without a session is one.
 */
export const draftAgendaPointSchema = z.object({
  kind: optional(z.enum(['session'])),
  /** As printed; absent where it bears none. */
  number: optional(text),
  title: text,
  /** Of a point: the session that it stands under, as `agendaSessionName` calls it; absent outside every session. */
  session: optional(text),
  /** ISO; of a session alone. */
  day: optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))),
  startsAt: optional(clock),
  /** Of a session alone. */
  endsAt: optional(clock),
  /** Of a point alone: how long it is to take. */
  minutes: optional(z.int().check(z.positive())),
  /** What an annotated agenda says of it, and who speaks to it. */
  annotation: optional(text),
});

export const draftMeetingSchema = z.object({
  sources: z.array(z.int()),
  /** Whose meeting it is by its text: processes by their English names, or as printed; absent where it names none. */
  processes: optional(z.array(text)),
  type: optional(z.enum(meetingTypes)),
  ordinal: optional(z.int()),
  title: optional(text),
  theme: optional(text),
  purposes: optional(z.array(text)),
  date: optional(text),
  city: optional(text),
  country: optional(text),
  venue: optional(text),
  modality: optional(z.enum(modalities)),
  stateOfAffairs: optional(z.enum(statesOfAffairs)),
  approximateAttendance: optional(approximateCountSchema),
  level: optional(z.enum(levels)),
  organisers: z.array(z.object({ party: text, role: z.enum(organiserRoleKinds), capacity: optional(text) })),
  delegations: z.array(draftDelegationSchema),
  people: z.array(draftPersonSchema),
  interventions: z.array(
    z.object({
      speaker: optional(text),
      party: optional(text),
      kind: z.enum(interventionKinds),
      verbatim: z.boolean(),
      language: optional(text),
      /** Absent where it is only told that they spoke. */
      text: optional(text),
    }),
  ),
  paragraphs: z.array(draftParagraphSchema),
  /** Absent where the sources hold no agenda. */
  agenda: optional(z.array(draftAgendaPointSchema)),
  documents: z.array(
    z.object({
      title: text,
      symbol: optional(text),
      type: optional(z.enum(documentTypes)),
      relation: z.enum(documentRelations),
      date: optional(text),
    }),
  ),
  projects: z.array(z.object({ name: text, donor: optional(text) })),
  relatedEvents: z.array(z.object({ name: text, date: optional(text), city: optional(text) })),
  themes: z.array(text),
  sdgs: z.array(z.int()),
});

/** What is known of a recommendation in one party: who sees to it there, by when, and what was reported. */
export const draftProgressSchema = z.object({
  party: text,
  status: optional(z.enum(commitmentStatuses)),
  date: optional(text),
  owner: optional(text),
  due: optional(text),
  text: optional(text),
  reportedBy: optional(text),
});

/** A recommendation as a register or a matrix lists it: a record of its own, not a paragraph of an outcome. */
export const draftRecommendationSchema = z.object({
  /** Index of the draft's meeting that made it; absent where the source does not say. */
  meeting: optional(z.int()),
  reference: optional(text),
  text,
  theme: optional(text),
  /** Parties as `party` of a delegation, or groups of the field in the source's words. */
  addressees: optional(z.array(text)),
  due: optional(text),
  /** What the source says of it as a whole, of no one party. */
  note: optional(text),
  progress: optional(z.array(draftProgressSchema)),
});

export const evidenceSchema = z.object({
  /** JSON Pointer into the draft, for example `/meetings/0/date`. */
  path: text,
  source: z.int(),
  start: z.int(),
  end: z.int(),
  certainty: z.enum(certainties),
  /** Present where this place states another value than the draft's preferred one (a competing claim). */
  value: optional(z.unknown()),
  /** Why it is uncertain, as a message key of the review screen. */
  why: optional(text),
});

const span = { source: z.int(), start: z.int(), end: z.int() };

export const draftSchema = z.object({
  format: z.literal('rapporteur-draft/1'),
  sources: z.array(draftSourceSchema),
  meetings: z.array(draftMeetingSchema),
  statuses: z.array(
    z.object({ party: text, status: z.enum(partyStatuses), asOf: optional(text), from: optional(text) }),
  ),
  chairmanships: z.array(
    z.object({
      party: text,
      label: optional(text),
      from: optional(text),
      until: optional(text),
      elected: optional(text),
    }),
  ),
  recommendations: optional(z.array(draftRecommendationSchema)),
  evidence: z.array(evidenceSchema),
  dropped: z.array(z.object({ ...span, why: text })),
  unplaced: z.array(z.object(span)),
});

export type Draft = Readonly<z.infer<typeof draftSchema>>;
export type DraftMeeting = Readonly<z.infer<typeof draftMeetingSchema>>;
export type DraftSource = Readonly<z.infer<typeof draftSourceSchema>>;
export type DraftParagraph = Readonly<z.infer<typeof draftParagraphSchema>>;
export type DraftAgendaPoint = Readonly<z.infer<typeof draftAgendaPointSchema>>;
export type DraftStatement = Readonly<z.infer<typeof draftStatementSchema>>;
export type DraftRecommendation = Readonly<z.infer<typeof draftRecommendationSchema>>;
export type DraftProgress = Readonly<z.infer<typeof draftProgressSchema>>;
export type SourceNote = Readonly<z.infer<typeof sourceNoteSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type SourceType = (typeof sourceTypes)[number];
export type Certainty = (typeof certainties)[number];

/** What a session of an agenda is called by its points: the day, the number and the words that it has. */
export function agendaSessionName({
  number,
  title,
  day,
}: Pick<DraftAgendaPoint, 'number' | 'title' | 'day'>): string {
  return [day, number, title].filter((part) => part !== undefined && part !== '').join(' ');
}

/** A meeting of which nothing is known yet, told of in these sources. */
export function emptyDraftMeeting(sources: readonly number[]): DraftMeeting {
  return {
    sources: [...sources],
    organisers: [],
    delegations: [],
    people: [],
    interventions: [],
    paragraphs: [],
    documents: [],
    projects: [],
    relatedEvents: [],
    themes: [],
    sdgs: [],
  };
}
