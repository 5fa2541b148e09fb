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

test('what was said and decided comes back when the meeting takes it up again, however often it was taken off', async () => {
  const register = await openTestRegister();
  await insert(register, records);
  const listed = async () => {
    const [review] = await register.list('reviews');
    if (!review) throw new Error('no review');
    return review;
  };
  const takeOff = async () => valueOf(await register.execute(removeReview(await listed(), 'SOM 2')));
  const putBack = async () => valueOf(await register.execute(addReviews(meetingId, [first, second])));

  await putBack();
  valueOf(await register.execute(editReview(await listed(), 'SOM 2', { outcome: 'reviewed' })));
  valueOf(await register.execute(editReview(await listed(), 'SOM 2', { note: 'Within three months.' })));
  expect(await takeOff()).toMatchObject({ outcome: 'reviewed', note: 'Within three months.' });
  await putBack();
  const reviews = await register.list('reviews');
  expect(reviews.find(({ recommendationId }) => recommendationId === first)).toMatchObject({
    outcome: 'reviewed',
    note: 'Within three months.',
  });
  expect(reviews.find(({ recommendationId }) => recommendationId === second)).toMatchObject({
    outcome: 'to-review',
    note: null,
  });
  // Another meeting says its own.
  const [, , other = ''] = meetingIds;
  valueOf(await register.execute(addReviews(other, [first])));
  expect((await register.list('reviews')).find((review) => review.meetingId === other)).toMatchObject({
    outcome: 'to-review',
    note: null,
  });
});

test('of a taking off that was undone and of one before it the last word comes back', async () => {
  const register = await openTestRegister();
  await insert(register, records);
  const only = async () => {
    const [review] = await register.list('reviews');
    if (!review) throw new Error('no review');
    return review;
  };
  const say = async (note: string) =>
    valueOf(await register.execute(editReview(await only(), 'SOM 2', { note })));
  const takeOff = async () => valueOf(await register.execute(removeReview(await only(), 'SOM 2')));
  valueOf(await register.execute(addReviews(meetingId, [first])));
  await say('First.');
  await takeOff();
  valueOf(await register.execute(addReviews(meetingId, [first])));
  await say('Second.');
  await takeOff();
  valueOf(await register.undo());
  await say('Third.');
  await takeOff();
  valueOf(await register.execute(addReviews(meetingId, [first])));
  expect(await only()).toMatchObject({ note: 'Third.' });
});
