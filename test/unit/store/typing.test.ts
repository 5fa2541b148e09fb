import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { command } from '@/store/commands/command';
import type { StoreErrorCode } from '@/store/register';
import { createTypingKeeper } from '@/store/typing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A keeper over a store that notes what it is given and fails as long as it is told to. */
function keeperOverNotes() {
  const saved: string[] = [];
  const trouble: { code: StoreErrorCode | null } = { code: null };
  const keeper = createTypingKeeper(
    async ({ name }) => {
      if (trouble.code) return { ok: false, error: { code: trouble.code } };
      saved.push(name);
      return { ok: true, value: undefined };
    },
    () => undefined,
    { pause: 300, longest: 2_000, retry: 5_000 },
  );
  const type = (key: string, text: string) =>
    keeper.keep(key, () => command({ name: text, details: {}, about: [] }, async () => undefined));
  return { keeper, saved, trouble, type };
}

describe('what is typed', () => {
  test('is saved once, after a pause', async () => {
    const { keeper, saved, type } = keeperOverNotes();
    type('title', 'A');
    await vi.advanceTimersByTimeAsync(299);
    type('title', 'Al');
    await vi.advanceTimersByTimeAsync(299);
    expect(saved).toEqual([]);
    expect(keeper.pending).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['Al']);
    expect(keeper.pending).toBe(0);
  });

  test('without a pause is saved all the same', async () => {
    const { saved, type } = keeperOverNotes();
    for (let index = 0; index < 11; index += 1) {
      type('title', `${index}`);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(saved).toEqual(['9']);
  });

  test('is saved at once when the field is left, in the order in which fields were last typed in', async () => {
    const { keeper, saved, type } = keeperOverNotes();
    type('title', 'A');
    type('note', 'B');
    type('title', 'Al');
    await keeper.flush();
    expect(saved).toEqual(['B', 'Al']);
  });

  test('is kept while it cannot be saved, and tried again', async () => {
    const { keeper, saved, trouble, type } = keeperOverNotes();
    trouble.code = 'disk-full';
    type('title', 'A');
    await keeper.flush();
    expect([keeper.failed, keeper.pending]).toEqual(['disk-full', 1]);
    trouble.code = null;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saved).toEqual(['A']);
    expect([keeper.failed, keeper.pending]).toEqual([null, 0]);
  });

  test('newer than what is being saved is saved after it', async () => {
    const { keeper, saved, type } = keeperOverNotes();
    type('title', 'A');
    const saving = keeper.flush();
    type('title', 'Al');
    await saving;
    expect(keeper.pending).toBe(1);
    await vi.advanceTimersByTimeAsync(300);
    expect(saved).toEqual(['A', 'Al']);
  });

  test('into a record that is gone is let go', async () => {
    const { keeper, trouble, type } = keeperOverNotes();
    trouble.code = 'not-found';
    type('title', 'A');
    await keeper.flush();
    expect([keeper.failed, keeper.pending]).toEqual([null, 0]);
  });

  test('that is not valid stays until it is typed anew', async () => {
    const { keeper, saved, trouble, type } = keeperOverNotes();
    trouble.code = 'invalid-record';
    type('date', '2015-13');
    await keeper.flush();
    expect(keeper.failed).toBe('invalid-record');
    trouble.code = null;
    type('date', '2015-12');
    await keeper.flush();
    expect(saved).toEqual(['2015-12']);
  });
});
