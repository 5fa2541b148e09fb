import { expect, test } from 'vitest';

import { createFinishers } from '@/host/finishers';

const nothingLost = { finish: async () => undefined, wouldLose: () => false };

test('all is kept when all work ends well', async () => {
  const finishers = createFinishers();
  expect(await finishers.runAll()).toBe(true);
  finishers.add(nothingLost);
  expect(await finishers.runAll()).toBe(true);
});

test('what is lost by leaving is told, until its work is taken back', async () => {
  const finishers = createFinishers();
  finishers.add(nothingLost);
  const takeBack = finishers.add({ ...nothingLost, wouldLose: () => true });
  expect([await finishers.runAll(), finishers.wouldLose()]).toEqual([false, true]);
  takeBack();
  expect([await finishers.runAll(), finishers.wouldLose()]).toEqual([true, false]);
});

test('work that fails keeps no other from being finished, and is told', async () => {
  const finishers = createFinishers();
  const done: string[] = [];
  finishers.add({ ...nothingLost, finish: () => Promise.reject(new Error('full')) });
  finishers.add({
    ...nothingLost,
    finish: async () => {
      done.push('other');
    },
  });
  expect(await finishers.runAll()).toBe(false);
  expect(done).toEqual(['other']);
});
