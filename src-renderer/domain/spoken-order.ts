import { byOrder, compareText, type Ordered } from './by-order';
import type { Id } from './fields';
import type { Note } from './note';

type TimedNote = Pick<Note, 'id' | 'interventionId' | 'takenAt' | 'order'>;

/**
 * After which intervention one belongs that was spoken when the note was taken: after the last that was spoken before,
 * else before the first spoken later. Those that no note tells the time of stay where they were put.
 * @param interventions the others of the meeting
 * @param notes of the meeting
 * @returns `null` for the head of the list, `undefined` where no time tells
 */
export function spokenAfter(
  note: TimedNote,
  interventions: readonly Ordered[],
  notes: readonly TimedNote[],
): Id | null | undefined {
  const times = new Map<Id, string>();
  for (const one of notes) {
    if (one.interventionId !== null) times.set(one.interventionId, timeOf(one));
  }
  const own = timeOf(note);
  const others = interventions.toSorted(byOrder);
  const earlier = others.findLast(({ id }) => compareText(times.get(id) ?? '~', own) <= 0);
  if (earlier) return earlier.id;
  const later = others.findIndex(({ id }) => times.has(id));
  return later < 0 ? undefined : (others[later - 1]?.id ?? null);
}

/** Of two of one minute the one that was taken first. */
function timeOf({ takenAt, order }: TimedNote): string {
  return `${takenAt} ${order}`;
}
