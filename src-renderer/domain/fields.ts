import * as z from 'zod/mini';

import { isEdtf } from './edtf';

/** Identity of a record, which never changes: a time-ordered UUID (version 7), or `referenceId` of what all registers share. */
export const idSchema = z.uuid();
export type Id = string;

/** A date with precision; see `edtf.ts`. */
export const edtfSchema = z.string().check(z.refine(isEdtf, { error: 'edtf' }));

/** A fractional key: strings that order a list, so that insertions made apart can be united. */
export const orderSchema = z.string().check(z.minLength(1));

/**
 * Text by BCP 47 language tag, `und` where the language is not known. An absent tag means "no version in that
 * language", which is not the same as an empty one.
 */
export const localizedSchema = z.record(z.string(), z.string());
export type Localized = Readonly<Record<string, string>>;

/** Local wall-clock time `HH:MM`. */
export const timeSchema = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: 'time' }));

/** Local wall-clock day and time, `YYYY-MM-DDTHH:MM`, of no time zone. */
export const wallClockSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: 'time' }));

export const textOrNull = z.nullable(z.string());

/** The text in the language, else in English, else in Russian, else in whichever there is; `''` when there is none. */
export function inLanguage(text: Localized, language: string): string {
  const found = [language, language.split('-')[0] ?? language, 'en', 'ru'].find((tag) => text[tag]);
  return (
    (found === undefined ? undefined : text[found]) ?? Object.values(text).find((value) => value !== '') ?? ''
  );
}

/** The language the text would be taken from by `inLanguage`; `und` when there is no text. */
export function languageUsed(text: Localized, language: string): string {
  const wanted = inLanguage(text, language);
  return Object.keys(text).find((tag) => text[tag] === wanted && wanted !== '') ?? 'und';
}
