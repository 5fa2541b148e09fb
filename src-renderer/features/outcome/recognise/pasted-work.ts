import * as z from 'zod/mini';
import { followUpValues, statementClasses } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { partPlaceSchema } from '../paragraphs/place-parts';

/** A pasted text under review, as it is kept until it is taken or put away. */
export const pastedWorkSchema = z.readonly(
  z.object({
    text: z.string(),
    /** `null` where the text tells. */
    language: z.nullable(z.string()),
    mode: z.nullable(z.enum(['translation', 'new'])),
    /** What becomes of lines without a number, by their words. */
    places: z.record(z.string(), partPlaceSchema),
    /** Paragraphs whose text in the language the pasted one takes the place of. */
    replaced: z.readonly(z.array(z.string())),
    /** Paragraphs beside which a text is put although it seems to be of another. */
    confirmed: z.optional(z.readonly(z.array(z.string()))),
    /** Whether it is put beside what says the same, where its numbers tell another order. */
    byWords: z.optional(z.boolean()),
    /** What was decided of statements, by their keys. */
    decisions: z.record(
      z.string(),
      z.object({
        taken: z.optional(z.boolean()),
        class: z.optional(z.enum(statementClasses)),
        followUp: z.optional(z.enum(followUpValues)),
        addressees: z.optional(z.readonly(z.array(z.string()))),
      }),
    ),
    /** The paragraph that new ones follow; `null` for the end. */
    afterId: z.nullable(z.string()),
  }),
);
export type PastedWork = z.infer<typeof pastedWorkSchema>;

export const noPastedWork: PastedWork = {
  text: '',
  language: null,
  mode: null,
  places: {},
  replaced: [],
  decisions: {},
  afterId: null,
};

/** Where the pasted text of a meeting is kept while it is looked through. */
export function pastedWorkPlace(meetingId: Id): string {
  return `outcome/${meetingId}`;
}
