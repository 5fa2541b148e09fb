import { afterEach, expect, test, vi } from 'vitest';

import { command } from '@/store/commands/command';
import { deleteMeeting, editMeeting } from '@/store/commands/meetings';

import { aMeeting, aProcess } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

afterEach(() => vi.restoreAllMocks());

async function registerWithMeeting() {
  const register = await openTestRegister();
  const process = aProcess();
  const meeting = aMeeting({ processId: process.id });
  await insert(register, { processes: [process], meetings: [meeting] });
  const type = (note: string) => register.typing.keep('note', () => editMeeting(meeting, { note }));
  return { register, meeting, type };
}

test('what is being typed is written before the command that follows', async () => {
  const { register, meeting, type } = await registerWithMeeting();
  type('typed');
  expect(register.saveState.kind).toBe('saving');
  valueOf(await register.execute(editMeeting(meeting, { symbol: 'SOM/2' })));
  const commands = (await register.history(meeting.id)).map((entry) => entry.details['field']);
  expect(commands).toEqual(['symbol', 'note', undefined]);
});

test('what is typed while the field is being saved is written before the command that follows, too', async () => {
  const { register, meeting, type } = await registerWithMeeting();
  type('then');
  void register.typing.flush();
  type('then agreed');
  const found = await register.execute(
    command({ name: 'read', details: {}, about: [] }, async (recorder) =>
      recorder.get('meetings', meeting.id),
    ),
  );
  expect(valueOf(found)).toMatchObject({ note: 'then agreed' });
});

test('what is no longer to be saved is not written when its turn comes', async () => {
  const { register, meeting, type } = await registerWithMeeting();
  type('then');
  void register.typing.flush();
  type('then agreed');
  void register.typing.flush();
  register.typing.discard('note');
  await register.settled();
  expect(await register.get('meetings', meeting.id)).toEqual(meeting);
});

test('undo takes back what has only just been typed', async () => {
  const { register, meeting, type } = await registerWithMeeting();
  type('typed');
  valueOf(await register.undo());
  expect(await register.get('meetings', meeting.id)).toEqual(meeting);
  expect(register.nextRedo).not.toBeNull();
});

test('settled means that what was typed is written', async () => {
  const { register, meeting, type } = await registerWithMeeting();
  type('typed');
  await register.settled();
  expect(await register.get('meetings', meeting.id)).toMatchObject({ note: 'typed' });
  expect(register.saveState.kind).toBe('saved');
});

test('while the disk is full the register says so, until it is written', async () => {
  const { register, meeting, type } = await registerWithMeeting();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space left', 'QuotaExceededError');
  });
  type('typed');
  await register.settled();
  expect(register.saveState).toEqual({ kind: 'failed', code: 'disk-full' });
  full.mockRestore();
  await register.settled();
  expect(register.saveState.kind).toBe('saved');
  expect(await register.get('meetings', meeting.id)).toMatchObject({ note: 'typed' });
});

test('what cannot be written as it was typed stays unsaved, whatever else is saved', async () => {
  const { register, meeting } = await registerWithMeeting();
  register.typing.keep('date', () => editMeeting(meeting, { date: 'yesterday' }));
  valueOf(await register.execute(editMeeting(meeting, { symbol: 'SOM/2' })));
  await register.settled();
  expect(register.saveState).toEqual({ kind: 'failed', code: 'invalid-record' });
  register.typing.discard('date');
  expect(register.saveState.kind).toBe('saved');
});

test('typing into a meeting that is deleted ends quietly', async () => {
  const { register, meeting, type } = await registerWithMeeting();
  valueOf(await register.execute(deleteMeeting(meeting)));
  type('typed');
  await register.settled();
  expect(register.saveState.kind).toBe('saved');
});
