import * as z from 'zod/mini';
import type { Meeting } from '@/domain/meeting';
import { approximateCountSchema, levels, meetingTypes, modalities, statesOfAffairs } from '@/domain/draft';
import { edtfSchema, localizedSchema } from '@/domain/fields';

/**
 * What the form of a meeting holds: the meeting's own fields in its own schema. Where nothing is written there is an
 * empty text, because that is what a text field holds; an unreadable number is NaN, which the schema refuses.
 */
export const detailsSchema = z.object({
  type: z.enum(meetingTypes),
  ordinal: z.nullable(z.int().check(z.positive())),
  title: localizedSchema,
  theme: localizedSchema,
  purposes: localizedSchema,
  date: z.nullable(edtfSchema),
  city: localizedSchema,
  country: z.nullable(z.string()),
  venue: localizedSchema,
  modality: z.nullable(z.enum(modalities)),
  stateOfAffairs: z.enum(statesOfAffairs),
  level: z.nullable(z.enum(levels)),
  approximateAttendance: z.nullable(approximateCountSchema),
  languages: z.array(z.string()),
  symbol: z.string(),
  note: z.string(),
});
export type DetailsValues = z.infer<typeof detailsSchema>;

/** Fields that hold a text by language. */
export const textFields = ['title', 'theme', 'purposes', 'city', 'venue'] as const;
export type TextField = (typeof textFields)[number];

/** The languages that are always offered; those a meeting has besides are shown too. */
export const writtenLanguages = ['en', 'ru'] as const;

/** The form's values of a meeting, with an empty text for each language it offers. */
export function toValues(meeting: Meeting): DetailsValues {
  const { id: _id, processId: _processId, ...fields } = meeting;
  const texts = Object.fromEntries(textFields.map((field) => [field, withLanguages(meeting[field])]));
  return {
    ...fields,
    ...(texts as Pick<DetailsValues, TextField>),
    languages: [...meeting.languages],
    symbol: meeting.symbol ?? '',
    note: meeting.note ?? '',
  };
}

function withLanguages(text: Readonly<Record<string, string>>): Record<string, string> {
  return { ...Object.fromEntries(writtenLanguages.map((language) => [language, ''])), ...text };
}
