import { expect, test } from 'vitest';

import { untold, type StepAhead } from '@/pickers/rows/steps-ahead';

const step = (doneAt: number | null): StepAhead<string> => ({ step: Symbol('step'), entries: [], doneAt });

test('a step is shown ahead until what is shown was read after it was done, however late that is', () => {
  const steps = [step(4), step(5), step(null)];
  expect(untold(steps, 3)).toBe(steps);
  expect(untold(steps, 4)).toEqual(steps.slice(1));
  expect(untold(steps, 7)).toEqual(steps.slice(2));
});
