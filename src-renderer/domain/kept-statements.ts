import * as z from 'zod/mini';

import { draftStatementSchema } from './draft';
import { idSchema, localizedSchema, orderSchema } from './fields';
import { normaliseName } from './reference/normalise-name';
import type { Claim } from './source';

/**
 * Statements of a wording that a paragraph was not given wait as claims about that paragraph, one a statement, with their
 * place in the source: `statements.en` for words in English. They come in when the paragraph is given words that they
 * stand in; those of the words that it had before step back and wait likewise.
 */
const field = /^statements\.(.+)$/u;

/** The field of such a claim. @param language BCP 47 tag of the words */
export function keptStatementField(language: string): string {
  return `statements.${language}`;
}

/** Whether a claim, or a field of claims, keeps a statement rather than stating a value of a field. */
export function keepsStatements(claim: Pick<Claim, 'table' | 'field'>): boolean {
  return claim.table === 'paragraphs' && field.test(claim.field);
}

/** As a source states it, or as it stood in the register when it stepped back: with all that it had there. */
const statementSchema = z.extend(draftStatementSchema, {
  id: z.optional(idSchema),
  order: z.optional(orderSchema),
  translations: z.optional(localizedSchema),
});
export type KeptWords = z.infer<typeof statementSchema>;

/** What a source states of a statement that stepped back, to be said of it again when it comes in. */
const factSchema = z.object({
  /** Id of the statement. */
  of: idSchema,
  /** As claims name fields: `verb`, `translations.ru`. */
  field: z.string(),
  value: z.json(),
  preferred: z.boolean(),
});
export type KeptFact = z.infer<typeof factSchema>;

export interface KeptStatement {
  readonly language: string;
  readonly statement: KeptWords;
}

/** The statement that a claim keeps; `null` where it keeps none, or one that this version cannot read. */
export function keptStatement(claim: Pick<Claim, 'table' | 'field' | 'value'>): KeptStatement | null {
  const language = claim.table === 'paragraphs' ? field.exec(claim.field)?.[1] : undefined;
  if (language === undefined) return null;
  const read = z.safeParse(statementSchema, claim.value);
  return read.success ? { language, statement: read.data } : null;
}

/** What a claim keeps that its source states of a kept statement; `null` where it keeps no such thing. */
export function keptFact(claim: Pick<Claim, 'table' | 'field' | 'value'>): KeptFact | null {
  if (!keepsStatements(claim)) return null;
  const read = z.safeParse(factSchema, claim.value);
  return read.success ? read.data : null;
}

/** Whether words stand in a paragraph's text, but for case, quotation marks, accents and spaces. */
export function standsIn(words: string, paragraph: string): boolean {
  return normaliseName(paragraph).includes(normaliseName(words));
}
