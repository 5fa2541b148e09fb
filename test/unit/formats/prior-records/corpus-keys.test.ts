import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  approximateCountSchema,
  attendanceRoles,
  countQualifiers,
  delegationAttendance,
  draftAgendaPointSchema,
  delegationCategories,
  documentRelations,
  documentTypes,
  followUpValues,
  interventionKinds,
  levels,
  meetingTypes,
  modalities,
  organiserRoleKinds,
  partyStatuses,
  sourceTypes,
  statementClasses,
  statesOfAffairs,
} from '@/domain/draft';
import { isEdtf } from '@/domain/edtf';
import { plainWords } from '../../../bench/reader/alike';

/** A key with a slip in it would count against the reader, or hide what it does wrong: keys are checked by themselves. */

const folder = resolve(import.meta.dirname, '../../../fixtures/corpus');
const names = readdirSync(folder).filter((name) => /\.(?:txt|html|md)$/u.test(name) && name !== 'README.md');
const keyOf = (name: string): string => `${name.replace(/\.[a-z]+$/u, '')}.key.json`;

const words = z.string().check(z.minLength(1));
const optional = z.optional;
const date = words.check(z.refine(isEdtf));
const list = <T extends z.core.SomeType>(item: T) => optional(z.array(item));

const statement = z.strictObject({
  actor: optional(words),
  verb: words,
  class: optional(z.enum(statementClasses)),
  followUp: optional(z.enum(followUpValues)),
  qualifier: optional(words),
  addressees: list(words),
  text: optional(words),
});
const meeting = z.strictObject({
  type: optional(z.enum(meetingTypes)),
  ordinal: optional(z.int()),
  title: optional(words),
  theme: optional(words),
  date: optional(date),
  city: optional(words),
  country: optional(z.string().check(z.regex(/^[A-Z]{3}$/u))),
  venue: optional(words),
  modality: optional(z.enum(modalities)),
  stateOfAffairs: optional(z.enum(statesOfAffairs)),
  level: optional(z.enum(levels)),
  approximateAttendance: optional(
    z.strictObject({ qualifier: z.enum(countQualifiers), count: approximateCountSchema.shape.count }),
  ),
  organisers: list(
    z.strictObject({ party: words, role: z.enum(organiserRoleKinds), capacity: optional(words) }),
  ),
  delegations: list(
    z.strictObject({
      party: words,
      printedName: optional(words),
      category: optional(z.enum(delegationCategories)),
      capacity: optional(words),
      attendance: optional(z.enum(delegationAttendance)),
    }),
  ),
  people: list(
    z.strictObject({
      name: words,
      honorific: optional(words),
      function: optional(words),
      party: optional(words),
      roles: list(z.enum(attendanceRoles)),
    }),
  ),
  interventions: list(
    z.strictObject({
      speaker: optional(words),
      party: optional(words),
      kind: z.enum(interventionKinds),
      verbatim: optional(z.boolean()),
      text: optional(words),
    }),
  ),
  paragraphs: list(z.strictObject({ number: optional(words), text: words, statements: z.array(statement) })),
  agenda: list(draftAgendaPointSchema),
  documents: list(
    z.strictObject({
      title: words,
      type: optional(z.enum(documentTypes)),
      relation: z.enum(documentRelations),
      date: optional(date),
    }),
  ),
  projects: list(z.strictObject({ name: words, donor: optional(words) })),
  relatedEvents: list(z.strictObject({ name: words, date: optional(date), city: optional(words) })),
  themes: list(words),
  sdgs: list(z.int()),
});
const source = z.strictObject({
  type: z.enum(sourceTypes),
  language: optional(words),
  title: optional(words),
  published: optional(words),
  modified: optional(words),
});
const keySchema = z.strictObject({
  sources: z.array(source),
  meetings: z.array(meeting),
  statuses: list(z.strictObject({ party: words, status: z.enum(partyStatuses), asOf: optional(date) })),
  chairmanships: list(
    z.strictObject({
      party: words,
      label: optional(words),
      from: optional(date),
      until: optional(date),
      elected: optional(date),
    }),
  ),
  open: list(z.string().check(z.startsWith('/'))),
});

const read = (name: string) =>
  keySchema.parse(JSON.parse(readFileSync(resolve(folder, keyOf(name)), 'utf8')));

describe('the keys of the measured corpus', () => {
  it('belong to sixty documents or more, a third of them or more in Russian', () => {
    const russian = names.filter((name) => read(name).sources[0]?.language === 'ru');
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(russian.length).toBeGreaterThanOrEqual(20);
    expect(readdirSync(folder).filter((name) => name.endsWith('.key.json'))).toHaveLength(names.length);
  });

  it.each(names)('is well formed: %s', (name) => {
    expect(() => read(name)).not.toThrow();
  });

  const texts = names.filter((name) => !name.endsWith('.html'));
  it.each(texts)('names nobody and begins no paragraph that is not in the text: %s', (name) => {
    const text = plainWords(readFileSync(resolve(folder, name), 'utf8'));
    const printed = ` ${text.join(' ')} `;
    const unfounded = read(name).meetings.flatMap((item) => [
      ...(item.people ?? []).flatMap((person) =>
        plainWords(person.name).every((word) => printed.includes(` ${stem(word)}`)) ? [] : [person.name],
      ),
      ...(item.paragraphs ?? []).flatMap((paragraph) =>
        printed.includes(` ${plainWords(paragraph.text).join(' ')} `) ? [] : [paragraph.text],
      ),
    ]);
    expect(unfounded).toEqual([]);
  });
});

/** Names are in the nominative in the key; the text may decline them. */
function stem(word: string): string {
  return word.slice(0, Math.max(3, word.length - 3));
}
