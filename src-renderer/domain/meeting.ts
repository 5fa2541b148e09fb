import * as z from 'zod/mini';

import {
  approximateCountSchema,
  levels,
  meetingTypes,
  modalities,
  organiserRoleKinds,
  statesOfAffairs,
} from './draft';
import { edtfSchema, idSchema, localizedSchema, orderSchema, textOrNull } from './fields';

export const delegationOrders = ['protocol', 'by-hand'] as const;

export const meetingSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    type: z.enum(meetingTypes),
    /** "2" in "2nd Senior Officials Meeting"; `null` where the series is not numbered or the number is not known. */
    ordinal: z.nullable(z.int().check(z.positive())),
    /** Only where the meeting has a title of its own; otherwise type and ordinal name it. */
    title: localizedSchema,
    theme: localizedSchema,
    purposes: localizedSchema,
    date: z.nullable(edtfSchema),
    city: localizedSchema,
    /** ISO 3166-1 alpha-3. */
    country: textOrNull,
    venue: localizedSchema,
    modality: z.nullable(z.enum(modalities)),
    stateOfAffairs: z.enum(statesOfAffairs),
    level: z.nullable(z.enum(levels)),
    /** As stated by a source ("more than 100"), apart from what can be counted. */
    approximateAttendance: z.nullable(approximateCountSchema),
    /** How many member States must be represented; `null` where the process has set no quorum. */
    quorum: z.nullable(z.int().check(z.positive())),
    /** Whether the delegations of a section stand by rule, or by their `order` as the secretariat set it. */
    delegationOrder: z.enum(delegationOrders),
    /** BCP 47 tags of the languages used in the room. */
    languages: z.array(z.string()),
    /** Symbol of the meeting's documents, for example SOM/2. */
    symbol: textOrNull,
    note: textOrNull,
  }),
);
export type Meeting = z.infer<typeof meetingSchema>;
export type MeetingType = Meeting['type'];

/** A meeting of which nothing is said but that it is one. */
export const bareMeeting: Omit<Meeting, 'id' | 'processId' | 'type' | 'stateOfAffairs'> = {
  ordinal: null,
  title: {},
  theme: {},
  purposes: {},
  date: null,
  city: {},
  country: null,
  venue: {},
  modality: null,
  level: null,
  approximateAttendance: null,
  quorum: null,
  delegationOrder: 'protocol',
  languages: [],
  symbol: null,
  note: null,
};

/** What a party did for a meeting. Credit roles are distinct: who hosts does not thereby organise. */
export const organiserRoleSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    partyId: idSchema,
    role: z.enum(organiserRoleKinds),
    printedName: textOrNull,
    /** "in its capacity as Secretariat of …". */
    capacity: textOrNull,
    order: orderSchema,
  }),
);
export type OrganiserRole = z.infer<typeof organiserRoleSchema>;

export const sessionSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    number: textOrNull,
    title: localizedSchema,
    /** ISO day and local wall-clock times `HH:MM`. */
    day: textOrNull,
    startsAt: textOrNull,
    endsAt: textOrNull,
    order: orderSchema,
  }),
);
export type Session = z.infer<typeof sessionSchema>;

/** Whether the end of a session stands before its beginning: to be pointed out, never forbidden. */
export function endsBeforeItBegins({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): boolean {
  if (startsAt === null || endsAt === null || endsAt >= startsAt) return false;
  // An evening that ends after midnight is none.
  return startsAt < '18:00' || endsAt > '06:00';
}

/** A project or programme within whose framework a meeting was held. */
export const projectSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    name: z.string(),
    /** Party that funds it, where it is in the register; otherwise the donor as printed. */
    donorPartyId: z.nullable(idSchema),
    donorPrinted: textOrNull,
    order: orderSchema,
  }),
);
export type Project = z.infer<typeof projectSchema>;

/** An event outside the process that a meeting's records refer to, for example the Global Refugee Forum. */
export const relatedEventSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    name: z.string(),
    date: z.nullable(edtfSchema),
    city: textOrNull,
    order: orderSchema,
  }),
);
export type RelatedEvent = z.infer<typeof relatedEventSchema>;

export const tagKinds = ['theme', 'group', 'sdg'] as const;

/** A theme, an affected group or a Sustainable Development Goal ("10", target "10.7") on a meeting or a statement. */
export const tagSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    /** `null` when the tag is on the meeting as a whole. */
    statementId: z.nullable(idSchema),
    kind: z.enum(tagKinds),
    value: z.string(),
  }),
);
export type Tag = z.infer<typeof tagSchema>;
