import { useMemo, useState } from 'react';
import type { Review } from '@/domain/agenda-item';
import { byOrder, compareText } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { followReviews } from '@/domain/follow-joins';
import { madeBefore } from '@/domain/made-before';
import type { Meeting } from '@/domain/meeting';
import { recommendationOrder } from '@/domain/recommendation-order';
import type { ReferenceContext } from '@/domain/recommendation-reference';
import type { RecommendationRow } from '@/domain/recommendation-row';
import {
  useRecommendationRows,
  type RecommendationsInHand,
} from '@/pickers/recommendations/use-recommendation-rows';
import { useLive } from '@/store/react/use-live';

/** What a meeting takes up, and which of it is being gone through. */
export interface MeetingReview {
  readonly inHand: RecommendationsInHand;
  /** `null` before one is chosen, and where there is no such meeting. */
  readonly meeting: Meeting | null;
  /** By the meetings that made them, and in each by paragraph: as they were added they stand nowhere. */
  readonly reviews: readonly Review[];
  /** By recommendation. */
  readonly rows: ReadonlyMap<Id, RecommendationRow>;
  /** Open recommendations that were made before the meeting and are not on its list. */
  readonly proposed: readonly Id[];
  /** Place of the current one in the list. */
  readonly at: number;
  readonly choose: (review: Review) => void;
}

/**
 * Whoever comes back goes on where something is left to review.
 * @param agendaItemId begins with what stands under this point of the agenda
 */
export function useMeetingReview(meetingId: Id | null, agendaItemId: Id | null): MeetingReview | undefined {
  const inHand = useRecommendationRows();
  const meeting = useLive(
    async (register) => (meetingId === null ? null : ((await register.get('meetings', meetingId)) ?? null)),
    [meetingId],
  );
  const all = useLive((register) => register.list('reviews'), []);
  const [chosen, setChosen] = useState<Id | null>(null);
  const rows = useMemo(
    () => new Map((inHand?.rows ?? []).map((row) => [row.recommendation.id, row])),
    [inHand],
  );
  const reviews = useMemo(() => {
    if (!inHand) return [];
    const own = (all ?? []).filter((one) => one.meetingId === meetingId).toSorted(byOrder);
    return reviewsInOrder(followReviews(own, inHand.records.joined), rows, inHand.context);
  }, [all, meetingId, inHand, rows]);
  const proposed = useMemo(() => {
    if (!inHand || !meeting) return [];
    const there = new Set(reviews.map(({ recommendationId }) => recommendationId));
    const dates = new Map(inHand.records.meetings.map(({ id, date }) => [id, date]));
    const isEarlier = madeBefore(meeting, dates);
    return inHand.rows
      .filter((row) => row.isOpen && !there.has(row.recommendation.id) && isEarlier(row))
      .map(({ recommendation }) => recommendation.id);
  }, [inHand, meeting, reviews]);
  if (!inHand || meeting === undefined || all === undefined) return undefined;
  const first = firstToReview(reviews, agendaItemId);
  // Kept from the first look on: what is decided stays in view until one goes on.
  const current = chosen ?? first?.id ?? null;
  if (current !== chosen) setChosen(current);
  const at = Math.max(
    0,
    reviews.findIndex(({ id }) => id === current),
  );
  return { inHand, meeting, reviews, rows, proposed, at, choose: ({ id }) => setChosen(id) };
}

/** Those of which the recommendation is there, as the recommendations came about. */
export function reviewsInOrder(
  reviews: readonly Review[],
  rows: MeetingReview['rows'],
  context: ReferenceContext,
): readonly Review[] {
  return reviews
    .flatMap((review) => {
      const row = rows.get(review.recommendationId);
      return row ? [{ review, key: recommendationOrder(row, context) }] : [];
    })
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ review }) => review);
}

/** The first that is left to review, under the point where one is given; else the first there. */
export function firstToReview(reviews: readonly Review[], agendaItemId: Id | null): Review | undefined {
  const own = reviews.filter((review) => agendaItemId !== null && review.agendaItemId === agendaItemId);
  const among = own.length > 0 ? own : reviews;
  return among.find(({ outcome }) => outcome === 'to-review') ?? among[0];
}
