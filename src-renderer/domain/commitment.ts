import * as z from 'zod/mini';

import { edtfSchema, idSchema, localizedSchema, orderSchema, textOrNull } from './fields';

/** What a party may report. That nothing was reported is none of them: see `FollowUpStatus`. */
export const commitmentStatuses = [
  'not-started',
  'under-way',
  'partly-implemented',
  'implemented',
  'continuing',
  'superseded',
  'not-applicable',
] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/**
 * How far a recommendation has come in a State. "Not reported" is not "not started", and neither is it "not stated": a
 * State that reported in words alone did report, and did not say how far. These two follow from the reports and are
 * never recorded.
 */
export type FollowUpStatus = CommitmentStatus | 'not-reported' | 'not-stated';

/** A recommendation in one party: who sees to it there, and by when. Its status follows from its reports. */
export const commitmentSchema = z.readonly(
  z.object({
    id: idSchema,
    recommendationId: idSchema,
    partyId: idSchema,
    /** The ministry or body that sees to it; no account of anybody. */
    owner: textOrNull,
    due: z.nullable(edtfSchema),
    note: textOrNull,
  }),
);
export type Commitment = z.infer<typeof commitmentSchema>;

/** How far a report can be relied on: as the party stated, confirmed by another source, or doubted. */
export const confidences = ['stated', 'confirmed', 'doubted'] as const;
export type Confidence = (typeof confidences)[number];

const reportFields = {
  date: z.nullable(edtfSchema),
  /** `null` where the report does not say how far the matter has come. */
  status: z.nullable(z.enum(commitmentStatuses)),
  reportedBy: textOrNull,
  /** The meeting at which it was reported. */
  meetingId: z.nullable(idSchema),
  text: localizedSchema,
  confidence: z.enum(confidences),
};

/** What a report says, before it is one of a commitment's. */
export const reportFieldsSchema = z.readonly(z.object(reportFields));
export type ReportFields = z.infer<typeof reportFieldsSchema>;

/** One report on a commitment. Reports are added, not overwritten: the latest gives the status. */
export const progressUpdateSchema = z.readonly(
  z.object({ id: idSchema, commitmentId: idSchema, ...reportFields }),
);
export type ProgressUpdate = z.infer<typeof progressUpdateSchema>;

/** A file that shows what a report states; the bytes lie among the register's files. */
export const evidenceSchema = z.readonly(
  z.object({
    id: idSchema,
    progressUpdateId: idSchema,
    fileName: z.string(),
    mediaType: textOrNull,
    /** Bytes. */
    size: z.int().check(z.minimum(0)),
    sha256: z.string(),
    order: orderSchema,
  }),
);
export type Evidence = z.infer<typeof evidenceSchema>;
