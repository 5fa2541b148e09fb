import * as z from 'zod/mini';

import { documentRelations, documentTypes } from './draft';
import { edtfSchema, idSchema, localizedSchema, orderSchema, textOrNull } from './fields';

export const documentStates = ['draft', 'circulated', 'final', 'corrected', 'not-stated'] as const;

/** A document of the process with a life of its own, for example the Almaty Declaration. */
export const documentSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    type: z.enum(documentTypes),
    title: localizedSchema,
    symbol: textOrNull,
    date: z.nullable(edtfSchema),
    adoptedAtMeetingId: z.nullable(idSchema),
    state: z.enum(documentStates),
    note: textOrNull,
  }),
);
export type Document = z.infer<typeof documentSchema>;

/** How a document figures at a meeting: adopted there, issued by it, referred to. */
export const meetingDocumentSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    documentId: idSchema,
    relation: z.enum(documentRelations),
    order: orderSchema,
  }),
);
export type MeetingDocument = z.infer<typeof meetingDocumentSchema>;
