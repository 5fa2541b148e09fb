import { countedSubPoint } from '@/domain/agenda-number';
import type { AgendaItem } from '@/domain/agenda-item';
import { inLanguage, type Id, type Localized } from '@/domain/fields';

import { newId } from '../new-id';
import { orderBetween } from '../order-key';
import type { Command } from '../register';
import { blankAgendaItem, orderAtEnd } from './agenda';
import { command } from './command';
import { excerpt } from './excerpt';
import { writeReviews } from './reviews';

/** A recommendation that the next meeting takes up, with the title of its point of the agenda. */
export interface CarriedRecommendation {
  readonly id: Id;
  readonly title: Localized;
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
 * under their points. One step; answers with the ids of the new points.
 */
export function carryOver(carried: CarriedOver): Command<readonly Id[]> {
  const { meetingId, sessionId, points, recommendations, as, heading, isNumbered } = carried;
  const count = points.length + recommendations.length;
  const details = { count: String(count), name: nameOf(points[0] ?? recommendations[0]) };
  const name = count === 1 ? 'carry-over' : 'carry-over-all';
  return command({ name, details, about: [meetingId] }, async (recorder) => {
    const made: Id[] = [];
    let last: string | null = null;
    const add = async (item: Partial<AgendaItem>): Promise<Id> => {
      const id = newId();
      const number = isNumbered ? (item.number ?? null) : '';
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
    for (const { id, title } of points) await add({ title, carriedFromId: id });
    const shared = as === 'points' || recommendations.length === 0 ? null : await add({ title: heading });
    const reviews = [];
    for (const { id: recommendationId, title } of recommendations) {
      const number = as === 'sub-points' ? countedSubPoint : null;
      const agendaItemId = as === 'one-point' ? shared : await add({ title, number });
      reviews.push({ recommendationId, agendaItemId });
      if (reviews.length % 50 === 0) await recorder.pause();
    }
    if (reviews.length > 0) await writeReviews(recorder, meetingId, reviews);
    return made;
  });
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
