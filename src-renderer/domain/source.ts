import * as z from 'zod/mini';

import { certainties, sourceTypes } from './draft';
import { idSchema, textOrNull } from './fields';

/** Where facts came from. The original bytes and the plain text its reader saw are kept as files, by hash. */
export const sourceSchema = z.readonly(
  z.object({
    id: idSchema,
    fileName: z.string(),
    mediaType: z.string(),
    size: z.int(),
    /** SHA-256 of the original bytes, lower-case hex; names the file in the register. */
    sha256: z.string(),
    /** SHA-256 of the plain text (UTF-8) that the claims' offsets point into. */
    textSha256: z.string(),
    type: z.enum(sourceTypes),
    language: textOrNull,
    title: textOrNull,
    published: textOrNull,
    modified: textOrNull,
  }),
);
export type Source = z.infer<typeof sourceSchema>;

export const meetingSourceSchema = z.readonly(
  z.object({ id: idSchema, meetingId: idSchema, sourceId: idSchema }),
);
export type MeetingSource = z.infer<typeof meetingSourceSchema>;

/**
 * What one source states about one field of one record. Of competing claims one is preferred: its value stands in the
 * record; the others are kept.
 */
export const claimSchema = z.readonly(
  z.object({
    id: idSchema,
    sourceId: idSchema,
    /** The meeting whose record it is part of; `null` where the source tells of none: a register of statuses. */
    meetingId: z.nullable(idSchema),
    /** Table and id of the record, and its field; `''` claims that the record exists. */
    table: z.string(),
    recordId: idSchema,
    field: z.string(),
    /** The value this source states; absent from the record's own value only when it competes. */
    value: z.json(),
    /** UTF-16 offsets into the source's plain text. */
    start: z.int(),
    end: z.int(),
    certainty: z.enum(certainties),
    preferred: z.boolean(),
  }),
);
export type Claim = z.infer<typeof claimSchema>;
