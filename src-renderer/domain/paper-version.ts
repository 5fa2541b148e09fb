import * as z from 'zod/mini';

import { edtfSchema, idSchema, orderSchema, textOrNull } from './fields';

export const versionStates = ['circulated', 'final', 'corrected'] as const;

/** The languages a version is printed in: one, or two beside or after one another. */
export const versionForms = ['single', 'columns', 'sequential'] as const;

/**
 * A version of a paper of a meeting as it was given out: what was printed is kept word for word, with names and statuses
 * as resolved then. It never changes. A paper that has no version is a draft.
 */
export const paperVersionSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    /** Which paper: the id of a kind that every register has, or of a template of the house. */
    paper: z.string(),
    /** Of the paper's frame. */
    language: z.string(),
    /** 1, 2, 3, … among the versions of this paper in this language. */
    number: z.int().check(z.positive()),
    state: z.enum(versionStates),
    /** What the paper was called, for example "Minutes of the 2nd Senior Officials Meeting". */
    title: z.string(),
    symbol: textOrNull,
    /** SHA-256 of the kept document tree as canonical JSON (UTF-8), lower-case hex; names the file in the register. */
    sha256: z.string(),
    /** By which an altered text is told paragraph by paragraph: eight figures of the SHA-256 of each; see `frozenPaper`. */
    parts: z.string().check(z.regex(/^(?:[0-9a-f]{8})*$/u)),
    by: z.string(),
    /** Moment, ISO 8601 in UTC. */
    at: z.string(),
    note: textOrNull,
    /** Tables whose rows it printed: those of the meeting are locked from a final version on. */
    tables: z.array(z.string()),
  }),
);
export type PaperVersion = z.infer<typeof paperVersionSchema>;

/** A version that was given out and taken back: it counts no more, and what it printed is kept. */
export interface WithdrawnVersion {
  readonly version: PaperVersion;
  /** Who took it back, and when: ISO 8601 in UTC. */
  readonly who: string;
  readonly at: string;
  /** It came with a bundle that was taken back: where it was given out it stands. */
  readonly isOfBundle: boolean;
}

/**
 * A correction of what was approved. While it is open the locked records of the meeting can be changed; it is closed by
 * the corrected version, or given up. The approved text stays as it was.
 */
export const correctionSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    /** Of the approved text that it corrects. */
    versionId: idSchema,
    reason: z.string(),
    /** From which day it counts. */
    date: z.nullable(edtfSchema),
    by: z.string(),
    at: z.string(),
    state: z.enum(['open', 'made', 'given-up']),
    /** The version that prints it, once it is made. */
    correctedVersionId: z.nullable(idSchema),
  }),
);
export type Correction = z.infer<typeof correctionSchema>;

export const remarkKinds = ['comment', 'correction'] as const;
export const remarkDecisions = ['open', 'accepted', 'partly', 'declined', 'noted'] as const;

/** What a delegation said of a circulated version. */
export const paperRemarkSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    versionId: idSchema,
    /** Whose remark it is, and through whom; as printed where they are not in the register. */
    partyId: z.nullable(idSchema),
    personId: z.nullable(idSchema),
    from: textOrNull,
    /** When it came. */
    date: z.nullable(edtfSchema),
    kind: z.enum(remarkKinds),
    /** Of which paragraph, as its number is printed; `null` for the paper as a whole. */
    place: textOrNull,
    text: z.string(),
    /** The words it wants in place of those that stand. */
    proposed: textOrNull,
    decision: z.enum(remarkDecisions),
    answer: textOrNull,
    /** Who recorded it here, and when. */
    by: z.string(),
    at: z.string(),
    order: orderSchema,
  }),
);
export type PaperRemark = z.infer<typeof paperRemarkSchema>;
