import * as z from 'zod/mini';

import { adoptions, withoutPeople, attendanceStates } from '@/domain/attendance';
import { agendaItemStates } from '@/domain/agenda-item';
import { documentStates } from '@/domain/document';
import {
  attendanceRoles,
  countQualifiers,
  documentRelations,
  documentTypes,
  followUpValues,
  interventionKinds,
  levels,
  meetingTypes,
  modalities,
  organiserRoleKinds,
  partyStatuses,
  statementClasses,
  statesOfAffairs,
} from '@/domain/draft';
import { tagKinds } from '@/domain/meeting';
import { paragraphKinds } from '@/domain/paragraph';
import { partyCategories, partyKinds } from '@/domain/party';
import { protocolSections } from '@/domain/protocol-order';

/** Rises when something that programs rely on is changed or taken away; what is only added leaves it. */
export const meetingDataFormat = 'rapporteur-meeting/1';

const described = <T extends z.ZodMiniType>(schema: T, words: string): T => schema.check(z.describe(words));
const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);

const id = described(z.string(), 'Identity in the register; never changes.');
const text = z.string();
const byLanguage = described(
  z.record(z.string(), z.string()),
  'By BCP 47 tag of the language, und where it is not known. Every language that is recorded.',
);
const edtf = described(
  z.string(),
  'Date with precision (EDTF, ISO 8601-2): 2015-09-22, 2019-12, 2013, XXXX-09-22, 2019-05-14/2019-05-15; ? or ~ at the end is doubt.',
);
const clock = described(z.string(), 'HH:MM by the clock of the place.');
const count = z.strictObject({ qualifier: z.enum(countQualifiers), count: z.int() });

const party = described(
  z.strictObject({
    id,
    kind: z.enum(partyKinds),
    iso3: orNull(described(text, 'ISO 3166-1 alpha-3; of States.')),
    acronym: orNull(text),
    category: z.enum(partyCategories),
    shortName: text,
    formalName: text,
  }),
  "A State or an organisation, under its names on the meeting's date, in the language of the file where they are known.",
);
const person = z.strictObject({ id, name: text, honorific: orNull(text) });

const agendaItem = z.strictObject({
  id,
  number: described(text, 'As printed; empty for a point without one, such as a break.'),
  level: z.int(),
  title: byLanguage,
  annotation: byLanguage,
  startsAt: orNull(clock),
  endsAt: orNull(clock),
  state: orNull(z.enum(agendaItemStates)),
  carriedFromId: orNull(id),
});

const member = z.strictObject({
  id,
  person: described(
    person,
    'Under the name borne then, in the letters of the file’s language where there are any.',
  ),
  state: z.enum(attendanceStates),
  roles: z.array(z.enum(attendanceRoles)),
  printedName: orNull(text),
  function: orNull(text),
  unit: orNull(text),
  institution: orNull(text),
  onBehalfOf: orNull(text),
  capacity: orNull(text),
  days: described(z.array(text), 'ISO 8601; none stands for every day of the meeting.'),
});

const speaker = z.strictObject({ person: orNull(person), party: orNull(party), printed: orNull(text) });

const statement = z.strictObject({
  id,
  language: text,
  text,
  translations: byLanguage,
  actor: orNull(text),
  verb: orNull(text),
  class: orNull(z.enum(statementClasses)),
  qualifier: orNull(text),
  addressees: z.array(text),
  followUp: z.enum(followUpValues),
  tags: z.array(z.strictObject({ kind: z.enum(tagKinds), value: text })),
});

/** A meeting and all that belongs to it, for programs; `null` is "not recorded". */
export const meetingDataSchema = described(
  z.strictObject({
    format: z.literal(meetingDataFormat),
    language: described(text, 'BCP 47 tag of the language that names are given in.'),
    process: z.strictObject({ id, name: byLanguage, shortName: byLanguage }),
    meeting: z.strictObject({
      id,
      reference: described(text, 'What it is cited by: SOM 2 (2015).'),
      type: z.enum(meetingTypes),
      ordinal: orNull(z.int()),
      name: described(text, 'Its own title, else what its type and number are called.'),
      title: byLanguage,
      theme: byLanguage,
      purposes: byLanguage,
      date: orNull(edtf),
      days: described(z.array(text), 'ISO 8601; none where its days are not known.'),
      city: byLanguage,
      country: orNull(described(text, 'ISO 3166-1 alpha-3.')),
      venue: byLanguage,
      modality: orNull(z.enum(modalities)),
      stateOfAffairs: z.enum(statesOfAffairs),
      level: orNull(z.enum(levels)),
      attendance: orNull(described(count, 'As a source states it, apart from what can be counted.')),
      quorum: orNull(z.int()),
      languages: z.array(text),
      symbol: orNull(text),
    }),
    chair: orNull(
      described(
        z.strictObject({ party: orNull(text), person: orNull(text) }),
        'Who chaired: the formal name of the party, and the person with honorific.',
      ),
    ),
    organisers: z.array(
      z.strictObject({
        party,
        role: z.enum(organiserRoleKinds),
        printedName: orNull(text),
        capacity: orNull(text),
      }),
    ),
    supportUnit: z.array(party),
    projects: z.array(z.strictObject({ name: text, donor: orNull(party), donorPrinted: orNull(text) })),
    relatedEvents: z.array(z.strictObject({ name: text, date: orNull(edtf), city: orNull(text) })),
    tags: described(
      z.array(z.strictObject({ kind: z.enum(tagKinds), value: text })),
      'Of the meeting as a whole.',
    ),
    sessions: z.array(
      z.strictObject({
        id,
        number: orNull(text),
        title: byLanguage,
        day: orNull(text),
        startsAt: orNull(clock),
        endsAt: orNull(clock),
        items: z.array(agendaItem),
      }),
    ),
    agenda: described(z.array(agendaItem), 'Points that stand in no session.'),
    delegations: described(
      z.array(
        z.strictObject({
          id,
          party,
          section: z.enum(protocolSections),
          status: orNull(
            described(z.enum(partyStatuses), "The party's standing in the process on the meeting's date."),
          ),
          printedName: orNull(text),
          capacity: orNull(text),
          headcount: orNull(count),
          adoption: z.enum(adoptions),
          withoutPeople: described(z.enum(withoutPeople), 'What it says of the party that nobody is named.'),
          members: z.array(member),
          withheld: described(z.int(), 'Members who asked not to be published and are not named here.'),
        }),
      ),
      'In protocol order.',
    ),
    interventions: z.array(
      z.strictObject({
        id,
        kind: z.enum(interventionKinds),
        sessionId: orNull(id),
        agendaItemId: orNull(id),
        speakers: z.array(speaker),
        verbatim: z.boolean(),
        language: orNull(described(text, 'BCP 47 tag of the language spoken.')),
        text: byLanguage,
      }),
    ),
    outcome: described(
      z.array(
        z.strictObject({
          id,
          kind: z.enum(paragraphKinds),
          number: described(text, 'As printed: 3, a, ii; empty for a heading.'),
          cited: described(text, 'As it is cited: 3 (a) (ii).'),
          level: z.int(),
          text: byLanguage,
          statements: z.array(statement),
        }),
      ),
      'Paragraphs and headings of the outcome, in order.',
    ),
    documents: z.array(
      z.strictObject({
        id,
        relation: z.enum(documentRelations),
        type: z.enum(documentTypes),
        title: byLanguage,
        symbol: orNull(text),
        date: orNull(edtf),
        state: z.enum(documentStates),
      }),
    ),
  }),
  'A meeting of a consultation process with all that belongs to it. null stands for what is not recorded. The secretariat’s own notes, contact details, sources and competing claims are not part of it.',
);
export type MeetingData = z.infer<typeof meetingDataSchema>;

/** The same as a JSON Schema (draft 2020-12), as it is kept in the repository for other programs. */
export function meetingDataJsonSchema(): unknown {
  return { title: 'Rapporteur: a meeting', ...z.toJSONSchema(meetingDataSchema) };
}
