import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonicalJson } from '@/domain/canonical-json';
import { revertIfNext } from '@/pickers/revert-if-next';
import { createMeeting, editMeeting, editMeetingText } from '@/store/commands/meetings';
import { startRegister } from '@/store/commands/processes';
import { deriveSteps } from '@/store/journal/steps';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import { aMeeting, aProcess } from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { arbitraryActions, commandOf, type Action } from '../../helpers/random-commands';
import { linesOf, replay } from '../../helpers/replay';

const facts = { shortName: { en: 'AP' }, name: { en: 'Almaty Process' }, meetingTypes: [] };

const stateOf = async (register: Register) => linesOf((await register.exportAll()).records);

/**
 * Acts as a user would; refusals (a first paragraph has none before it) are part of the game. With one window open
 * nothing changes meanwhile: a command that says so left something behind that leads nowhere.
 */
async function act(register: Register, actions: readonly Action[]): Promise<void> {
  valueOf(await register.execute(startRegister(facts)));
  for (const action of actions) {
    const command = await commandOf(register, action);
    const done = command ? await register.execute(command) : null;
    expect(done?.ok === false ? done.error.code : null, action.kind).not.toBe('changed-meanwhile');
  }
}

async function undoAll(register: Register): Promise<number> {
  let count = 0;
  while (valueOf(await register.undo())) count += 1;
  return count;
}

async function registerWithMeeting(options: Parameters<typeof openTestRegister>[0] = {}) {
  const register = await openTestRegister(options);
  const process = aProcess();
  const meeting = aMeeting({ processId: process.id });
  await insert(register, { processes: [process], meetings: [meeting] });
  return { register, meeting };
}

describe('undo and redo', () => {
  test('take any work back to nothing and bring all of it again', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryActions, async (actions) => {
        const register = await openTestRegister();
        await act(register, actions);
        const done = await register.exportAll();
        expect(danglingReferences(done.records)).toEqual([]);

        const steps = await undoAll(register);
        expect(await stateOf(register)).toEqual([]);
        expect(register.nextUndo).toBeNull();

        for (let index = 0; index < steps; index += 1) expect(valueOf(await register.redo())).not.toBeNull();
        expect(await stateOf(register)).toEqual(linesOf(done.records));
        expect(register.nextRedo).toBeNull();

        const { journal } = await register.exportAll();
        expect(await register.checkJournal()).toEqual([]);
        expect(replay(journal)).toEqual(linesOf(done.records));
        register.close();
      }),
      { numRuns: 25 },
    );
  });

  test('know the same steps as follow from the journal', async () => {
    const undos = fc.array(fc.constantFrom('undo' as const, 'redo' as const, 'act' as const), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(arbitraryActions, undos, async (actions, moves) => {
        const register = await openTestRegister();
        await act(register, actions);
        for (const [index, move] of moves.entries()) {
          const action = actions[index % actions.length];
          const command = move === 'act' && action ? await commandOf(register, action) : null;
          if (command) await register.execute(command);
          else if (move !== 'act') valueOf(await register[move]());
        }
        const { journal } = await register.exportAll();
        const steps = deriveSteps(journal, register.author.device);
        expect(register.nextUndo?.step).toBe(steps.findLast((step) => step.state === 'done')?.step);
        expect(register.nextRedo?.step).toBe(steps.find((step) => step.state === 'undone')?.step);
        register.close();
      }),
      { numRuns: 15 },
    );
  });

  test('survive a restart in the middle', async () => {
    const name = newId();
    const { register, meeting } = await registerWithMeeting({ name });
    valueOf(await register.execute(editMeeting(meeting, { symbol: 'SOM/2' })));
    valueOf(await register.execute(editMeeting(meeting, { note: 'a note' })));
    valueOf(await register.undo());
    register.close();

    const again = await openTestRegister({ name });
    expect(again.nextUndo).toMatchObject({ command: 'edit-meeting', details: { field: 'symbol' } });
    expect(again.nextRedo).toMatchObject({ command: 'edit-meeting', details: { field: 'note' } });
    valueOf(await again.redo());
    valueOf(await again.undo());
    valueOf(await again.undo());
    expect(await again.get('meetings', meeting.id)).toEqual(meeting);
  });

  test('a new command drops what could have been redone', async () => {
    const { register, meeting } = await registerWithMeeting();
    valueOf(await register.execute(editMeeting(meeting, { symbol: 'SOM/2' })));
    valueOf(await register.undo());
    expect(register.nextRedo).not.toBeNull();
    valueOf(await register.execute(editMeeting(meeting, { note: 'a note' })));
    expect(register.nextRedo).toBeNull();
    expect(valueOf(await register.redo())).toBeNull();
    expect(await register.get('meetings', meeting.id)).toMatchObject({ symbol: null, note: 'a note' });
  });

  test('a command that changes nothing is no step and keeps what can be redone', async () => {
    const { register, meeting } = await registerWithMeeting();
    valueOf(await register.execute(editMeeting(meeting, { symbol: 'SOM/2' })));
    valueOf(await register.undo());
    const before = (await register.exportAll()).journal.length;
    valueOf(await register.execute(editMeeting(meeting, { note: null })));
    expect((await register.exportAll()).journal).toHaveLength(before);
    expect(register.nextRedo).not.toBeNull();
  });

  test('restore only the fields that the step changed', async () => {
    const name = newId();
    const { register, meeting } = await registerWithMeeting({ name });
    valueOf(await register.execute(editMeetingText(meeting, 'title', 'ru', 'Совещание')));
    await overwrite(name, { ...meeting, title: { ru: 'Совещание', en: 'Meeting' }, note: 'from elsewhere' });
    valueOf(await register.undo());
    expect(await register.get('meetings', meeting.id)).toMatchObject({
      title: { en: 'Meeting' },
      note: 'from elsewhere',
    });
  });

  test('refuse rather than overwrite a value that is no longer the one they left', async () => {
    const name = newId();
    const { register, meeting } = await registerWithMeeting({ name });
    valueOf(await register.execute(editMeeting(meeting, { note: 'mine' })));
    const changed = { ...meeting, note: 'from elsewhere' };
    await overwrite(name, changed);
    const entries = (await register.exportAll()).journal;
    expect(await register.undo()).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(await register.get('meetings', meeting.id)).toEqual(changed);
    expect((await register.exportAll()).journal).toEqual(entries);
    expect(register.saveState.kind).toBe('saved');
  });
});

describe('typing in one field', () => {
  test('is one step as long as the keystrokes follow one another', async () => {
    let now = 1_800_000_000_000;
    const { register, meeting } = await registerWithMeeting({ now: () => now });
    for (const text of ['С', 'Со', 'Сов']) {
      valueOf(await register.execute(editMeetingText(meeting, 'title', 'ru', text)));
      now += 2_900;
    }
    expect((await register.exportAll()).journal).toHaveLength(4);
    valueOf(await register.undo());
    expect(await register.get('meetings', meeting.id)).toEqual(meeting);
    valueOf(await register.redo());
    expect(await register.get('meetings', meeting.id)).toMatchObject({ title: { ru: 'Сов' } });
  });

  test.each([
    ['a rest', async (_: Register, rest: () => void) => rest()],
    ['another command', async (register: Register) => void (await register.execute(startRegister(facts)))],
    [
      'an undo and a redo',
      async (register: Register) => {
        await register.undo();
        await register.redo();
      },
    ],
  ])('is two steps with %s between', async (_, between) => {
    let now = 1_800_000_000_000;
    const { register, meeting } = await registerWithMeeting({ now: () => now });
    valueOf(await register.execute(editMeetingText(meeting, 'title', 'ru', 'С')));
    await between(register, () => (now += 3_001));
    valueOf(await register.execute(editMeetingText(meeting, 'title', 'ru', 'Со')));
    valueOf(await register.undo());
    expect(await register.get('meetings', meeting.id)).toMatchObject({ title: { ru: 'С' } });
  });

  test('in another language of the same text is another step', async () => {
    const { register, meeting } = await registerWithMeeting();
    valueOf(await register.execute(editMeetingText(meeting, 'title', 'ru', 'С')));
    valueOf(await register.execute(editMeetingText(meeting, 'title', 'en', 'M')));
    valueOf(await register.undo());
    expect(await register.get('meetings', meeting.id)).toMatchObject({ title: { ru: 'С' } });
  });

  test('that ends where it began is undone and redone as any other step', async () => {
    const { register, meeting } = await registerWithMeeting();
    valueOf(await register.execute(createMeeting({ processId: meeting.processId, type: 'other' })));
    valueOf(await register.execute(editMeetingText(meeting, 'title', 'ru', 'С')));
    valueOf(await register.execute(editMeetingText(meeting, 'title', 'ru', '')));
    expect(valueOf(await register.undo())).toMatchObject({ command: 'edit-meeting' });
    expect(valueOf(await register.undo())).toMatchObject({ command: 'create-meeting' });
    valueOf(await register.redo());
    valueOf(await register.redo());
    expect(canonicalJson(await register.get('meetings', meeting.id))).toBe(canonicalJson(meeting));
    const { journal } = await register.exportAll();
    expect(journal.flatMap((entry) => entry.reverts?.kind ?? [])).toEqual(['undo', 'undo', 'redo', 'redo']);
    expect(await register.checkJournal()).toEqual([]);
  });
});

/** Writes a row past the journal, as a fault or a foreign program would. */
async function overwrite(name: string, meeting: ReturnType<typeof aMeeting>): Promise<void> {
  const { describeDatabase, recordTable } = await import('@/store/database');
  const database = describeDatabase(name);
  await recordTable(database, 'meetings').put(meeting);
  database.close();
}

describe('a message of a step', () => {
  test('redoes only what it speaks of, and undoes only that', async () => {
    const { register, meeting } = await registerWithMeeting();
    for (const patch of [{ symbol: 'SOM/2' }, { note: 'a note' }, { country: 'KGZ' }])
      valueOf(await register.execute(editMeeting(meeting, patch)));
    const [third, second] = [valueOf(await register.undo()), valueOf(await register.undo())];
    if (!third || !second) throw new Error('there were two steps to undo');
    const isNow = async (note: string | null) =>
      expect(await register.get('meetings', meeting.id)).toMatchObject({ note, country: meeting.country });

    expect(await revertIfNext(register, 'redo', third.step)).toBe('not-next');
    await isNow(null);
    expect(await revertIfNext(register, 'redo', second.step)).toMatchObject({ ok: true });
    await isNow('a note');
    expect(await revertIfNext(register, 'redo', second.step)).toBe('not-next');
    expect(await revertIfNext(register, 'undo', third.step)).toBe('not-next');
    await isNow('a note');
    expect(await revertIfNext(register, 'undo', second.step)).toMatchObject({ ok: true });
    await isNow(null);
  });
});
