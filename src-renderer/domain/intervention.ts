import * as z from 'zod/mini';

import { interventionKinds } from './draft';
import { idSchema, localizedSchema, orderSchema, textOrNull } from './fields';

/** What somebody said or presented. The speaker may be a person, an organisation, or as printed only. */
export const interventionSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    sessionId: z.nullable(idSchema),
    /** The point of the agenda under which it was made. */
    agendaItemId: z.nullable(idSchema),
    personId: z.nullable(idSchema),
    partyId: z.nullable(idSchema),
    /** The speaker as the source names them. */
    printedSpeaker: textOrNull,
    kind: z.enum(interventionKinds),
    verbatim: z.boolean(),
    /** BCP 47 tag of the language spoken, which the text need not be in; `null` where it is not known. */
    language: textOrNull,
    text: localizedSchema,
    order: orderSchema,
  }),
);
export type Intervention = z.infer<typeof interventionSchema>;

/** Whether nothing is recorded of it yet: neither who spoke nor a word, nor where. What it is joined with is not asked. */
export function isBlankIntervention(one: Intervention): boolean {
  const facts = [
    one.personId,
    one.partyId,
    one.printedSpeaker,
    one.language,
    one.sessionId,
    one.agendaItemId,
  ];
  return (
    facts.every((fact) => fact === null) && Object.values(one.text).every((words) => words.trim() === '')
  );
}
