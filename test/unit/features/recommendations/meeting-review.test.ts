import { describe, expect, test } from 'vitest';

import { madeBefore } from '@/domain/made-before';
import { recommendationRows } from '@/domain/recommendation-row';
import { firstToReview, reviewsInOrder } from '@/features/recommendations/review/use-meeting-review';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';

import { aMeeting, anOrigin, aParagraph, aRecommendation, aReview } from '../../../helpers/builders';
import { recommendationRecordsOf } from '../../../helpers/recommendation-records';

const done = aReview({ outcome: 'reviewed' });
const deferred = aReview({ outcome: 'deferred', agendaItemId: 'item' });
const left = aReview({ outcome: 'to-review' });
const under = aReview({ outcome: 'to-review', agendaItemId: 'item' });

describe('a review that is come back to', () => {
  test('goes on where something is left, under the point it was reached from', () => {
    const all = [done, deferred, left, under];
    expect(firstToReview(all, null)).toBe(left);
    expect(firstToReview(all, 'item')).toBe(under);
    expect(firstToReview(all, 'another')).toBe(left);
  });

  test('begins again at the first when nothing is left', () => {
    expect(firstToReview([done, deferred], null)).toBe(done);
    expect(firstToReview([done, deferred], 'item')).toBe(deferred);
    expect(firstToReview([], null)).toBeUndefined();
  });
});

test('the list stands by meeting and paragraph, however it was put together', () => {
  const meeting = aMeeting();
  const paragraphs = Array.from({ length: 12 }, () => aParagraph({ meetingId: meeting.id }));
  const recommendations = [12, 10, 4, 3].map(() => aRecommendation());
  const recommendationOrigins = [12, 10, 4, 3].map((number, at) =>
    anOrigin({
      recommendationId: recommendations[at]?.id ?? '',
      meetingId: meeting.id,
      paragraphId: paragraphs[number - 1]?.id ?? null,
    }),
  );
  const records = recommendationRecordsOf({
    meetings: [meeting],
    paragraphs,
    recommendations,
    recommendationOrigins,
  });
  const rows = recommendationRows(records, { today: '2026-01-01', day: null });
  const byId = new Map(rows.map((row) => [row.recommendation.id, row]));
  const reviews = recommendations.map(({ id }) => aReview({ recommendationId: id }));
  expect(reviewsInOrder(reviews, byId, originContext(records))).toEqual(reviews.toReversed());
  expect(reviewsInOrder([aReview()], byId, originContext(records))).toEqual([]);
});

describe('what a meeting can take up', () => {
  const meeting = aMeeting({ date: '2019-05-14/2019-05-15' });
  const dates = new Map([
    [meeting.id, meeting.date],
    ['earlier', '2015-09-22'],
    ['later', '2023-10-12'],
    ['undated', null],
  ]);
  const at = (...ids: readonly string[]) =>
    madeBefore(meeting, dates)({ origins: ids.map((meetingId) => anOrigin({ meetingId })) });

  test('was made before it, and not only there or later', () => {
    expect(at('earlier')).toBe(true);
    expect(at('later')).toBe(false);
    expect(at(meeting.id)).toBe(false);
    expect(at(meeting.id, 'earlier')).toBe(true);
  });

  test('may be what has no date or no origin', () => {
    expect(at('undated')).toBe(true);
    expect(at()).toBe(true);
  });
});
