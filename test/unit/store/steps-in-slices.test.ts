import { expect, test } from 'vitest';

import { atOnce, stepsInSlices, type Steps } from '@/store/in-slices';

/** Counts for so many milliseconds in small steps. */
function* counting(milliseconds: number): Steps<number> {
  const until = performance.now() + milliseconds;
  let count = 0;
  while (performance.now() < until) {
    count += 1;
    yield;
  }
  return count;
}

test('long work answers as it does in one go, and lets others run meanwhile', async () => {
  let ran = 0;
  const timer = setInterval(() => {
    ran += 1;
  }, 1);
  const count = await stepsInSlices(counting(120), new AbortController().signal);
  clearInterval(timer);
  expect(count).toBeGreaterThan(0);
  expect(ran).toBeGreaterThan(1);
  expect(atOnce(counting(5))).toBeGreaterThan(0);
});

test('work that is ended has no answer, and goes no further', async () => {
  const ended = new AbortController();
  let steps = 0;
  function* work(): Steps<string> {
    for (;;) {
      steps += 1;
      if (steps === 3) ended.abort();
      yield;
    }
  }
  expect(await stepsInSlices(work(), ended.signal)).toBeNull();
  expect(steps).toBe(3);
});
