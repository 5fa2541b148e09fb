import { afterEach, describe, expect, test, vi } from 'vitest';

import { command } from '@/store/commands/command';
import { addDelegation } from '@/store/commands/delegations';
import { editRecord } from '@/store/commands/edit-record';
import { StoreFailure } from '@/store/store-failure';

import { aDelegation, aMeeting, aProcess } from '../../helpers/builders';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const words = { name: 'test', details: {}, about: [] };

async function registerWithMeeting() {
  const register = await openTestRegister();
  const process = aProcess();
  const meeting = aMeeting({ processId: process.id });
  await insert(register, { processes: [process], meetings: [meeting] });
  return { register, meeting, before: await register.exportAll() };
}

afterEach(() => vi.restoreAllMocks());

describe('a command that fails', () => {
  test('on its way leaves no row, no file and no entry', async () => {
    const { register, meeting, before } = await registerWithMeeting();
    const failing = command(words, async (recorder) => {
      await recorder.change('meetings', meeting.id, { note: 'half done' });
      await recorder.keepFile('0'.repeat(64), new Uint8Array([1]));
      throw new StoreFailure('not-found', 'the rest');
    });
    expect(await register.execute(failing)).toEqual({
      ok: false,
      error: { code: 'not-found', detail: 'the rest' },
    });
    expect(await register.exportAll()).toEqual(before);
    expect(register.nextUndo).toMatchObject({ command: 'insert-records' });
  });

  test('by a bug is reported and leaves nothing', async () => {
    const { register, before } = await registerWithMeeting();
    const broken = command(words, async () => {
      throw new TypeError('undefined is not a function');
    });
    expect(errorOf(await register.execute(broken))).toBe('failed');
    expect(register.saveState).toEqual({ kind: 'failed', code: 'failed' });
    expect(await register.exportAll()).toEqual(before);
  });

  test('because a row does not fit its schema names the field', async () => {
    const { register, meeting, before } = await registerWithMeeting();
    const result = await register.execute(editRecord('meetings', meeting.id, { date: 'yesterday' }, words));
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-record' } });
    expect(!result.ok && result.error.detail).toContain('meetings.date');
    expect(await register.exportAll()).toEqual(before);
  });

  test('because a row would lead nowhere is refused', async () => {
    const { register, meeting, before } = await registerWithMeeting();
    const lost = aDelegation({ meetingId: meeting.id });
    expect(
      errorOf(await register.execute(command(words, (recorder) => recorder.add('delegations', lost)))),
    ).toBe('not-found');
    expect(await register.exportAll()).toEqual(before);
  });

  test('because an id is taken replaces nothing', async () => {
    const { register, meeting, before } = await registerWithMeeting();
    const twin = { ...meeting, note: 'twin' };
    expect((await register.execute(command(words, (recorder) => recorder.add('meetings', twin)))).ok).toBe(
      false,
    );
    expect(await register.exportAll()).toEqual(before);
  });

  test('because the disk is full says so, and the next success says "saved" again', async () => {
    const { register, meeting, before } = await registerWithMeeting();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space left', 'QuotaExceededError');
    });
    const edit = editRecord('meetings', meeting.id, { note: 'x' }, words);
    expect(errorOf(await register.execute(edit))).toBe('disk-full');
    expect(register.saveState).toEqual({ kind: 'failed', code: 'disk-full' });
    full.mockRestore();
    expect(await register.exportAll()).toEqual(before);
    valueOf(await register.execute(edit));
    expect(register.saveState.kind).toBe('saved');
  });

  test('because the disk is full at the very end of the transaction leaves nothing either', async () => {
    const { register, meeting, before } = await registerWithMeeting();
    const full = command(words, async (recorder) => {
      await recorder.change('meetings', meeting.id, { note: 'x' });
      throw Object.assign(new Error('aborted'), {
        name: 'AbortError',
        inner: new DOMException('no space left', 'QuotaExceededError'),
      });
    });
    expect(errorOf(await register.execute(full))).toBe('disk-full');
    expect(await register.exportAll()).toEqual(before);
  });

  test('does not hold up those behind it', async () => {
    const { register, meeting } = await registerWithMeeting();
    const results = await Promise.all([
      register.execute(editRecord('meetings', meeting.id, { date: 'yesterday' }, words)),
      register.execute(editRecord('meetings', meeting.id, { note: 'after' }, words)),
    ]);
    expect(results.map((result) => result.ok)).toEqual([false, true]);
    expect(await register.get('meetings', meeting.id)).toMatchObject({ note: 'after' });
  });

  test('makes no party for a delegation that cannot be', async () => {
    const { register, before } = await registerWithMeeting();
    const party = { kind: 'new', name: 'A new organisation', language: 'en' } as const;
    const lost = addDelegation({ meetingId: aMeeting().id, party }, 'A new organisation');
    expect(errorOf(await register.execute(lost))).toBe('not-found');
    expect(await register.exportAll()).toEqual(before);
  });
});

test('a closed register refuses to write and says why', async () => {
  const { register, meeting } = await registerWithMeeting();
  register.close();
  expect(errorOf(await register.execute(editRecord('meetings', meeting.id, { note: 'x' }, words)))).toBe(
    'closed',
  );
  expect(register.saveState).toEqual({ kind: 'failed', code: 'closed' });
  expect(register.condition).toEqual({ kind: 'closed', reason: 'closed' });
});
