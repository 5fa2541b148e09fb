import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createCloseGate } from '../../../src-main/close-gate';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A gate before a window that notes what becomes of it; the user answers `answers` in turn. */
function gateOfWindow(...answers: readonly boolean[]) {
  const seen: string[] = [];
  const left = [...answers];
  const gate = createCloseGate(
    {
      tellPage: () => seen.push('told'),
      askUser: async () => {
        seen.push('asked');
        return left.shift() ?? false;
      },
      end: (why) => seen.push(why),
    },
    3_000,
  );
  return { gate, seen };
}

test('a page that has kept everything goes without a question', async () => {
  const { gate, seen } = gateOfWindow();
  gate.closeWanted();
  await gate.pageAnswered(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen).toEqual(['told', 'kept']);
});

test('what could not be saved is lost by the user’s word only', async () => {
  const { gate, seen } = gateOfWindow(false, true);
  gate.closeWanted();
  await gate.pageAnswered(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen).toEqual(['told', 'asked']);
  gate.closeWanted();
  await gate.pageAnswered(false);
  expect(seen).toEqual(['told', 'asked', 'told', 'asked', 'user']);
});

test('a window that is wanted closed twice is asked once', async () => {
  const { gate, seen } = gateOfWindow(false);
  gate.closeWanted();
  gate.closeWanted();
  const answered = gate.pageAnswered(false);
  gate.closeWanted();
  await gate.pageAnswered(false);
  await answered;
  expect(seen).toEqual(['told', 'asked']);
});

test('a page that does not answer is ended', async () => {
  const { gate, seen } = gateOfWindow();
  gate.closeWanted();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(seen).toEqual(['told']);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen).toEqual(['told', 'no-answer']);
});

test('an answer that nobody asked for closes nothing', async () => {
  const { gate, seen } = gateOfWindow();
  await gate.pageAnswered(true);
  expect(seen).toEqual([]);
});
