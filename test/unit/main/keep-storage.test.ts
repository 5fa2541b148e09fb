import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const flushed = vi.hoisted(() => vi.fn<() => void>());
vi.mock('electron', () => ({ session: { defaultSession: { flushStorageData: flushed } } }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what pages keep in small storage is written each second, so that a crash takes no more than that', async () => {
  const { keepStorage } = await import('../../../src-main/keep-storage');
  keepStorage();
  expect(flushed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(flushed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(flushed).toHaveBeenCalledTimes(11);
});
