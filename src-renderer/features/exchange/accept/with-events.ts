import type { Id } from '@/domain/fields';
import type { MeetingDecision } from '@/formats/acceptance/acceptance-plan';

import type { ChosenReview } from './chosen-review';

/** Reviews in the order in which they are planned, with the meetings that their events are related to. */
export interface WithEvents {
  readonly chosen: readonly ChosenReview[];
  /** How many were left out: what their events are to be related to does not come in with them. */
  readonly waiting: number;
}

/**
 * Relates events to meetings that come in with them: a new one has its id ahead, and is planned first. A review of which an
 * event has no meeting waits, whole, for it would lose the event.
 */
export function withEvents(all: readonly ChosenReview[], newId: () => Id): WithEvents {
  let chosen = all;
  for (;;) {
    const byId = new Map(chosen.map((one) => [one.id, one]));
    const left = chosen.filter(({ events }) =>
      events.every(({ host }) => isTakenIn(byId.get(host.reviewId)?.meetings[host.index])),
    );
    if (left.length === chosen.length) break;
    chosen = left;
  }
  const ids = new Map<string, Id>();
  const idOf = (key: string) => {
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
  const keyOf = (reviewId: string, index: number) => `${reviewId} ${index}`;
  const named = new Set(
    chosen.flatMap(({ events }) => events.map(({ host }) => keyOf(host.reviewId, host.index))),
  );
  const byId = new Map(chosen.map((one) => [one.id, one]));
  const decided = ({ id, meetings, events }: ChosenReview): readonly MeetingDecision[] =>
    meetings.map((decision, index) => {
      const event = events.find((one) => one.index === index);
      if (event) {
        const { reviewId, index: at } = event.host;
        const host = byId.get(reviewId)?.meetings[at];
        const meetingId = host?.kind === 'join' ? host.meetingId : idOf(keyOf(reviewId, at));
        return { kind: 'event', meetingId };
      }
      const key = keyOf(id, index);
      return decision.kind === 'new' && named.has(key) ? { kind: 'new', as: idOf(key) } : decision;
    });
  const ready = chosen.map((one): ChosenReview => {
    const meetings = decided(one);
    return { ...one, meetings, decisions: () => ({ ...one.decisions(), meetings }) };
  });
  const isHost = ({ id, meetings }: ChosenReview) => meetings.some((_, index) => named.has(keyOf(id, index)));
  return {
    chosen: [...ready.filter(isHost), ...ready.filter((one) => !isHost(one))],
    waiting: all.length - chosen.length,
  };
}

function isTakenIn(decision: MeetingDecision | undefined): boolean {
  return decision?.kind === 'new' || decision?.kind === 'join';
}
