import * as z from 'zod/mini';

import { idSchema, localizedSchema, orderSchema, textOrNull, timeSchema } from './fields';

/** What became of a point when the meeting was held. */
export const agendaItemStates = ['concluded', 'deferred', 'not-reached'] as const;
export type AgendaItemState = (typeof agendaItemStates)[number];

/** One point of a meeting's agenda. A session is its section; points outside a session stand by themselves. */
export const agendaItemSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    sessionId: z.nullable(idSchema),
    /**
     * The number as printed in an adopted agenda; `null` while it follows from the order, `.` for a sub-point of which
     * the same holds; see `createAgendaNumbers`.
     */
    number: textOrNull,
    title: localizedSchema,
    startsAt: z.nullable(timeSchema),
    /** Planned length; `null` where none is set. */
    minutes: z.nullable(z.int().check(z.positive())),
    /** What the point is for, as an annotated agenda prints it. */
    annotation: localizedSchema,
    /** The point of an earlier meeting that was not concluded there. */
    carriedFromId: z.nullable(idSchema),
    /** `null` where nobody said. */
    state: z.nullable(z.enum(agendaItemStates)),
    order: orderSchema,
  }),
);
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** The state that a key says next: concluded, deferred, not reached, and nothing again. */
export function stateAfter(state: AgendaItemState | null): AgendaItemState | null {
  return agendaItemStates[state === null ? 0 : agendaItemStates.indexOf(state) + 1] ?? null;
}

/** What became of a recommendation when a meeting took it up. */
export const reviewOutcomes = ['to-review', 'reviewed', 'deferred'] as const;

/** A recommendation that a meeting takes up, under a point of its agenda or on its own. */
export const reviewSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    agendaItemId: z.nullable(idSchema),
    recommendationId: idSchema,
    outcome: z.enum(reviewOutcomes),
    note: textOrNull,
    order: orderSchema,
  }),
);
export type Review = z.infer<typeof reviewSchema>;
