import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { command } from '@/store/commands/command';
import type { Command, StoreErrorCode, StoreResult } from '@/store/register';
import { asResult } from '@/store/store-failure';
import { createTypingKeeper, type ExecuteTyped } from '@/store/typing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** One save after the other, as the queue of the register writes them. */
function inTurn(write: (command: Command<unknown>) => Promise<StoreResult<unknown>>): ExecuteTyped {
  let last: Promise<unknown> = Promise.resolve();
  return (make, written) => {
    const writing = last.then(async () => {
      const made = await asResult(async () => make());
      if (!made.ok || made.value === null) return made;
      const result = await write(made.value);
      if (result.ok) written();
      return result;
    });
    last = writing;
    return writing;
  };
}

/** A keeper over a store that notes what it is given and fails as long as it is told to. */
function keeperOverNotes() {
  const saved: string[] = [];
  const trouble: { code: StoreErrorCode | null } = { code: null };
  const keeper = createTypingKeeper(
    inTurn(async ({ name }) => {
      if (trouble.code) return { ok: false, error: { code: trouble.code } };
      saved.push(name);
      return { ok: true, value: undefined };
    }),
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

  test('is told of once it is saved, and only of the newest value', async () => {
    const { keeper, trouble } = keeperOverNotes();
    const told: string[] = [];
    const type = (text: string) =>
      keeper.keep(
        'title',
        () => command({ name: text, details: {}, about: [] }, async () => undefined),
        () => told.push(text),
      );
    type('A');
    type('Al');
    trouble.code = 'disk-full';
    await keeper.flush();
    expect(told).toEqual([]);
    trouble.code = null;
    await keeper.flush();
    expect(told).toEqual(['Al']);
  });

  test('is told of as written also where a newer value has come meanwhile', async () => {
    const { keeper } = keeperOverNotes();
    const told: string[] = [];
    const type = (text: string) =>
      keeper.keep(
        'title',
        () => command({ name: text, details: {}, about: [] }, async () => undefined),
        () => told.push(`saved ${text}`),
        () => told.push(`written ${text}`),
      );
    type('A');
    const first = keeper.flush();
    type('Al');
    await first;
    await keeper.flush();
    expect(told).toEqual(['written A', 'written Al', 'saved Al']);
  });

  test('is made once the save before it in the same field has told what it found', async () => {
    const { keeper } = keeperOverNotes();
    let found = '';
    const made: string[] = [];
    const type = (text: string) =>
      keeper.keep(
        'title',
        () => () => {
          made.push(`${found}${text}`);
          return command({ name: text, details: {}, about: [] }, async () => undefined);
        },
        undefined,
        () => {
          found = 'united ';
        },
      );
    type('A');
    const first = keeper.flush();
    type('Al');
    await Promise.all([first, keeper.flush()]);
    expect(made).toEqual(['A', 'united Al']);
  });

  test('is made of what is typed when it is asked for, not of what comes after', async () => {
    const { keeper, saved } = keeperOverNotes();
    let text = '';
    const type = (words: string) => {
      text = words;
      keeper.keep('title', () => command({ name: text, details: {}, about: [] }, async () => undefined));
    };
    type('A');
    const first = keeper.flush();
    type('Al');
    await Promise.all([first, keeper.flush()]);
    expect(saved).toEqual(['A', 'Al']);
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

  test('is saved in its own time while another field waits to be tried again', async () => {
    const saved: string[] = [];
    const keeper = createTypingKeeper(
      inTurn(async ({ name }) => {
        if (name === 'refused') {
          await new Promise((resolve) => setTimeout(resolve, 200));
          return { ok: false, error: { code: 'failed' } };
        }
        saved.push(name);
        return { ok: true, value: undefined };
      }),
      () => undefined,
      { pause: 300, longest: 2_000, retry: 5_000 },
    );
    const type = (text: string) =>
      keeper.keep(text, () => command({ name: text, details: {}, about: [] }, async () => undefined));
    type('refused');
    void keeper.flush();
    await vi.advanceTimersByTimeAsync(100);
    type('title');
    // Its pause, and the save of the other that stands before it in the queue.
    await vi.advanceTimersByTimeAsync(300 + 200);
    expect(saved).toEqual(['title']);
  });

  test('is not hurried by a field that has long been refused', async () => {
    const { saved, trouble, type } = keeperOverNotes();
    trouble.code = 'invalid-record';
    type('date', 'yesterday');
    await vi.advanceTimersByTimeAsync(10_000);
    trouble.code = null;
    type('title', 'A');
    await vi.advanceTimersByTimeAsync(299);
    expect(saved).toEqual([]);
  });

  test('is tried again after its command could not even be made', async () => {
    const { keeper, saved } = keeperOverNotes();
    let broken = true;
    keeper.keep('title', () => {
      if (broken) throw new Error('no such record');
      return command({ name: 'A', details: {}, about: [] }, async () => undefined);
    });
    await keeper.flush();
    expect([keeper.pending, keeper.failed]).toEqual([1, 'failed']);
    broken = false;
    await keeper.flush();
    expect(saved).toEqual(['A']);
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

  test('into a record that is gone is let go, and whoever typed it is told', async () => {
    const { keeper, trouble } = keeperOverNotes();
    const told: string[] = [];
    trouble.code = 'not-found';
    keeper.keep(
      'title',
      () => command({ name: 'A', details: {}, about: [] }, async () => undefined),
      () => told.push('saved'),
      () => told.push('written'),
      () => told.push('gone'),
    );
    await keeper.flush();
    expect([keeper.failed, keeper.pending, ...told]).toEqual([null, 0, 'gone']);
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
