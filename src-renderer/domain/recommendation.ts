import * as z from 'zod/mini';

import { edtfSchema, idSchema, localizedSchema, orderSchema, textOrNull } from './fields';
import { tagKinds } from './meeting';

/**
 * Whom a recommendation addresses: the States that took part where it was made, all members, or those named. One that
 * names nobody yet is to be decided: nobody is asked about it.
 */
export const addressedKinds = ['participants', 'members', 'named'] as const;

/**
 * What the process recommends: one record however often it was made. Where it was made and reaffirmed are its origins;
 * what became of it in a State is a commitment.
 */
export const recommendationSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    /** A reference of the house's own; `null` where the first origin names it: "SOM 2 (2015), para. 10". */
    reference: textOrNull,
    text: localizedSchema,
    addressed: z.enum(addressedKinds),
    /** When all who are addressed should have done it; most recommendations name no date. */
    due: z.nullable(edtfSchema),
    /** When the process ended its follow-up; `null` while it is open. */
    closed: z.nullable(edtfSchema),
    note: textOrNull,
    /** The recommendation that it was made one with; its id keeps resolving, as sheets and other laptops still carry it. */
    mergedIntoId: z.nullable(idSchema),
  }),
);
export type Recommendation = z.infer<typeof recommendationSchema>;

export const originRelations = ['made', 'reaffirmed', 'amended'] as const;

/** Where a recommendation comes from: a statement of a meeting's outcome, the paragraph, or the meeting as a whole. */
export const recommendationOriginSchema = z.readonly(
  z.object({
    id: idSchema,
    recommendationId: idSchema,
    meetingId: idSchema,
    paragraphId: z.nullable(idSchema),
    statementId: z.nullable(idSchema),
    relation: z.enum(originRelations),
    /** The paragraph as a source cites it, where the text is not in the register. */
    printedReference: textOrNull,
    /** How it was worded there, in the languages in which it was worded otherwise than the recommendation is. */
    text: localizedSchema,
    order: orderSchema,
  }),
);
export type RecommendationOrigin = z.infer<typeof recommendationOriginSchema>;

export const recommendationLinkKinds = ['supersedes', 'merges', 'repeats'] as const;

/** The first recommendation supersedes, merges or repeats the other. Links never form a circle; see `withoutCircles`. */
export const recommendationLinkSchema = z.readonly(
  z.object({
    id: idSchema,
    recommendationId: idSchema,
    otherRecommendationId: idSchema,
    kind: z.enum(recommendationLinkKinds),
  }),
);
export type RecommendationLink = z.infer<typeof recommendationLinkSchema>;

/** A theme, an affected group or a Sustainable Development Goal ("10", target "10.7") of a recommendation. */
export const recommendationTagSchema = z.readonly(
  z.object({ id: idSchema, recommendationId: idSchema, kind: z.enum(tagKinds), value: z.string() }),
);
export type RecommendationTag = z.infer<typeof recommendationTagSchema>;

/** A party that a recommendation addresses by name. */
export const addresseeSchema = z.readonly(
  z.object({ id: idSchema, recommendationId: idSchema, partyId: idSchema }),
);
export type Addressee = z.infer<typeof addresseeSchema>;
