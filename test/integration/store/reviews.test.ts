import { expect, test } from 'vitest';

import { addReviews, editReview, removeReview } from '@/store/commands/reviews';
import { byOrder } from '@/domain/by-order';

import { followUpRegister } from '../../helpers/follow-up-register';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const { records, recommendationIds, meetingIds } = followUpRegister({ recommendations: 3, states: 2 });
const [, , , meetingId = ''] = meetingIds;
const [first = '', second = '', third = ''] = recommendationIds;

test('a meeting takes recommendations up in order, each once, and one step takes them off again', async () => {
  const register = await openTestRegister();
  await insert(register, records);
  valueOf(await register.execute(addReviews(meetingId, [first])));
  expect(valueOf(await register.execute(addReviews(meetingId, [third, first, second, third])))).toHaveLength(
    2,
  );
  const listed = async () =>
    (await register.list('reviews')).toSorted(byOrder).map(({ recommendationId }) => recommendationId);
  expect(await listed()).toEqual([first, third, second]);
  valueOf(await register.undo());
  expect(await listed()).toEqual([first]);
});

test('what became of it at the meeting is kept with a note, and the review can be taken off', async () => {
  const register = await openTestRegister();
  await insert(register, records);
  valueOf(await register.execute(addReviews(meetingId, [first])));
  const [review] = await register.list('reviews');
  if (!review) throw new Error('no review');
  valueOf(await register.execute(editReview(review, 'SOM 2', { outcome: 'deferred' })));
  valueOf(await register.execute(editReview(review, 'SOM 2', { note: 'After the elections.' })));
  expect(await register.list('reviews')).toMatchObject([
    { outcome: 'deferred', note: 'After the elections.' },
  ]);
  valueOf(await register.execute(removeReview(review, 'SOM 2')));
  expect(await register.list('reviews')).toEqual([]);
});
