import { countedSubPoint, createAgendaNumbers } from '@/domain/agenda-number';
import type { AgendaItem } from '@/domain/agenda-item';
import { byOrder } from '@/domain/by-order';
import { inLanguage, type Id, type Localized } from '@/domain/fields';

import { newId } from '../new-id';
import { orderBetween } from '../order-key';
import type { Command, Recorder } from '../register';
import { blankAgendaItem, orderAtEnd } from './agenda';
import { command } from './command';
import { excerpt } from './excerpt';
import { writeReviews } from './reviews';

/** A recommendation that the next meeting takes up, with the title of its point of the agenda. */
export interface CarriedRecommendation {
  readonly id: Id;
  readonly title: Localized;
  /** The point among those carried over under which it was left open: it stays under that. */
  readonly pointId?: Id | null;
}

export interface CarriedOver {
  readonly meetingId: Id;
  /** The session at whose end all of it goes; `null` for the end of the agenda. */
  readonly sessionId: Id | null;
  /** Points that an earlier meeting did not conclude. */
  readonly points: readonly AgendaItem[];
  readonly recommendations: readonly CarriedRecommendation[];
  /** Each a point, each a sub-point under one for all, or all under one point. */
  readonly as: RecommendationsAs;
  /** Title of the point for all. */
  readonly heading: Localized;
  /** Whether the points of this agenda bear numbers. */
  readonly isNumbered: boolean;
}

export const recommendationsAs = ['sub-points', 'points', 'one-point'] as const;
export type RecommendationsAs = (typeof recommendationsAs)[number];

/**
 * Puts on the agenda what is still open: points under their titles, and recommendations, which the meeting then reviews
 * under their points, or under the point that was left open with them. One step; answers with the ids of the new points.
 */
export function carryOver(carried: CarriedOver): Command<readonly Id[]> {
  const { meetingId, sessionId, points, recommendations, as, heading, isNumbered } = carried;
  const count = points.length + recommendations.length;
  const details = { count: String(count), name: nameOf(points[0] ?? recommendations[0]) };
  const name = count === 1 ? 'carry-over' : 'carry-over-all';
  return command({ name, details, about: [meetingId] }, async (recorder) => {
    const made: Id[] = [];
    const isBelow = isNumbered && (await isSubNumbered(recorder, meetingId, sessionId));
    let last: string | null = null;
    const add = async (item: Partial<AgendaItem>): Promise<Id> => {
      const id = newId();
      const number = isBelow ? countedSubPoint : isNumbered ? (item.number ?? null) : '';
      const order: string =
        last === null ? await orderAtEnd(recorder, { id, meetingId, sessionId }) : orderBetween(last, null);
      await recorder.add('agendaItems', {
        ...blankAgendaItem,
        ...item,
        id,
        meetingId,
        sessionId,
        number,
        order,
      });
      last = order;
      made.push(id);
      return id;
    };
    const carriedPoints = new Map<Id, Id>();
    for (const { id, title } of points) carriedPoints.set(id, await add({ title, carriedFromId: id }));
    const placeOf = ({ pointId }: CarriedRecommendation) => carriedPoints.get(pointId ?? '') ?? null;
    const hasLoose = recommendations.some((one) => placeOf(one) === null);
    const shared = as === 'points' || !hasLoose ? null : await add({ title: heading });
    const reviews = [];
    for (const one of recommendations) {
      const { id: recommendationId, title } = one;
      const number = as === 'sub-points' ? countedSubPoint : null;
      const agendaItemId = placeOf(one) ?? (as === 'one-point' ? shared : await add({ title, number }));
      reviews.push({ recommendationId, agendaItemId });
      if (reviews.length % 50 === 0) await recorder.pause();
    }
    if (reviews.length > 0) await writeReviews(recorder, meetingId, reviews);
    return made;
  });
}

/**
 * Whether the points of the session are numbered below it, as 1.1 and 1.2: what is put at its end goes on so, and takes no
 * number of the next session.
 */
async function isSubNumbered(recorder: Recorder, meetingId: Id, sessionId: Id | null): Promise<boolean> {
  if (sessionId === null) return false;
  const items = (await recorder.where('agendaItems', 'meetingId', meetingId)).filter(
    (item) => item.sessionId === sessionId,
  );
  const numbers = createAgendaNumbers();
  const levels = items.toSorted(byOrder).flatMap((item) => {
    const { number, level } = numbers(item.number);
    return number === '' ? [] : [level];
  });
  return levels.length > 0 && levels.every((level) => level === 1);
}

/** Says of a point that it was carried over; one without a title takes that of the earlier point. */
export function carryInto(item: AgendaItem, from: AgendaItem): Command {
  const words = { name: 'carry-over', details: { name: nameOf(from) }, about: [item.meetingId] };
  const isBlank = Object.values(item.title).every((text) => text === '');
  const patch = { carriedFromId: from.id, ...(isBlank ? { title: from.title } : {}) };
  return command(words, (recorder) => recorder.change('agendaItems', item.id, patch));
}

function nameOf(one: { readonly title: Localized } | undefined): string {
  return excerpt(inLanguage(one?.title ?? {}, 'en'));
}
