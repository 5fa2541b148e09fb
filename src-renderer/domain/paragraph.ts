import * as z from 'zod/mini';

import { followUpValues, statementClasses } from './draft';
import { idSchema, localizedSchema, orderSchema, textOrNull } from './fields';
import { romanNumeral } from './roman-numeral';

/** A heading stands between numbered paragraphs: it takes no number, and has neither sub-paragraphs nor statements. */
export const paragraphKinds = ['numbered', 'heading'] as const;

/**
 * A paragraph of the outcome. The numbered ones are one run of Arabic numerals, the same in every language; then (a), (i).
 * The run goes on over headings.
 */
export const paragraphSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    order: orderSchema,
    kind: z.enum(paragraphKinds),
    /** 0 for 1., 1 for (a), 2 for (i); of no meaning in a heading. */
    level: z.int().check(z.minimum(0), z.maximum(2)),
    /**
     * The number of a final text; `null` while it follows from the order. One that is kept is the whole that is cited
     * ("2 (a)"); one that came with a source may be its last part alone ("a"), which is cited under what it stands below.
     * Of a heading it is what it was cited by as a paragraph of a final text: nothing is until it is one again.
     */
    number: textOrNull,
    text: localizedSchema,
  }),
);
export type Paragraph = z.infer<typeof paragraphSchema>;

/** Whether a paragraph is the heading of those that follow it. */
export function isHeading({ kind }: Pick<Paragraph, 'kind'>): boolean {
  return kind === 'heading';
}

/**
 * One statement in a paragraph: who, the operative verb, the verbatim words. Its place is found by its words, so that
 * editing the paragraph around it does not move it; where it is itself edited, its words follow (see `edited-words.ts`).
 */
export const statementSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    paragraphId: idSchema,
    /** The language that actor, verb, qualifier and addressees are told in. */
    language: z.string(),
    text: z.string(),
    /** The verbatim words in the paragraph's other languages, as far as they are marked there. */
    translations: localizedSchema,
    actor: textOrNull,
    verb: textOrNull,
    class: z.nullable(z.enum(statementClasses)),
    followUp: z.enum(followUpValues),
    qualifier: textOrNull,
    addressees: z.array(z.string()),
    order: orderSchema,
  }),
);
export type Statement = z.infer<typeof statementSchema>;
export type StatementClass = NonNullable<Statement['class']>;

/** Follow-up that a class calls for by default; staff can override it. */
export const defaultFollowUp: Readonly<Record<StatementClass, Statement['followUp']>> = {
  decision: 'yes',
  commitment: 'yes',
  request: 'yes',
  need: 'ask',
  position: 'no',
  record: 'no',
  courtesy: 'no',
};

/** What is printed before the paragraph of a number that was kept. */
export function lastPart(number: string, level: number): string {
  const part = level === 0 ? null : /\(([^()]+)\)$/u.exec(number);
  return part?.[1] ?? number.replace(/\.$/u, '');
}

/** How a kept number is cited whatever the paragraph stands below; `null` where it is only the last part. */
export function wholeNumber(number: string, level: number): string | null {
  return level === 0 || /\.$| \(/u.test(number) ? number.replace(/\.$/u, '') : null;
}

/** The number to keep of a paragraph, so that it is cited so at any level. @param cited "3", "2 (a)" */
export function keptNumber(cited: string, level: number): string {
  // At a deeper level a single numeral would be taken for a last part.
  return level === 0 || cited.includes('(') ? cited : `${cited}.`;
}

/** The number of the level's count-th paragraph: 3, c, iii. */
export function numberAt(level: 0 | 1 | 2, count: number): string {
  return level === 0 ? String(count) : level === 1 ? letters(count) : romanNumeral(count);
}

/** The count behind a printed number of a level, as in `numberAt`; `null` when it is none of that level's. */
export function countOf(level: 0 | 1 | 2, number: string): number | null {
  if (/^\d{1,6}$/u.test(number)) return Number(number);
  if (level === 1 && /^[a-z]{1,3}$/u.test(number)) {
    return [...number].reduce((count, letter) => count * 26 + (letter.codePointAt(0) ?? 0) - 96, 0);
  }
  const found = level === 2 ? romans.indexOf(number) : -1;
  return found < 0 ? null : found + 1;
}

function letters(count: number): string {
  const letter = String.fromCodePoint(97 + ((count - 1) % 26));
  return count > 26 ? letters(Math.floor((count - 1) / 26)) + letter : letter;
}

/** As many parts as a paragraph may have that are counted so. */
const romans = Array.from({ length: 89 }, (_, index) => romanNumeral(index + 1));

/** The number as it stands before the paragraph: `1.`, `(a)`, `(i)`; `2 (a)` where that stands for itself. */
export function numberLabel(number: string, level: number): string {
  if (level > 0) return `(${number})`;
  return number.endsWith(')') ? number : `${number}.`;
}
