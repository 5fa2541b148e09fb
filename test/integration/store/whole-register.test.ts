import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { TableName } from '@/domain/records';
import { states } from '@/domain/reference/states';
import { command } from '@/store/commands/command';
import { addDelegation } from '@/store/commands/delegations';
import { createMeeting, editMeeting } from '@/store/commands/meetings';
import { startRegister } from '@/store/commands/processes';
import { schemaVersion } from '@/store/migrations/migrations';
import { removeWithParts } from '@/store/remove-with-parts';

import { arbitraryRegister } from '../../helpers/arbitrary-register';
import { largeRegister } from '../../helpers/large-register';
import { aMeeting, aProcess } from '../../helpers/builders';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { linesOf, replay } from '../../helpers/replay';

const facts = { shortName: { en: 'AP' }, name: { en: 'Almaty Process' }, meetingTypes: [] };

describe('a whole register', () => {
  test('adopted by an empty one and exported again, is the same', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRegister, async (whole) => {
        const register = await openTestRegister();
        expect(await register.importAll(whole)).toEqual({ ok: true, value: null });
        expect(await register.exportAll()).toEqual(whole);
        expect(await register.checkRecords()).toEqual([]);
        expect(await register.checkJournal()).toEqual([]);
        register.close();
      }),
      { numRuns: 25 },
    );
  });

  test('of more rows and entries than are read at once is exported whole, each in its order', async () => {
    const register = await openTestRegister();
    const written = largeRegister({ meetings: 620, people: 20, others: 5 });
    valueOf(await register.importAll({ schemaVersion, records: written, journal: [], files: new Map() }));
    for (const [at, meeting] of (written.meetings ?? []).slice(0, 300).entries())
      valueOf(await register.execute(editMeeting(meeting, { note: `Hall ${at}` })));
    const { records, journal } = await register.exportAll();
    for (const [table, rows] of Object.entries(written) as [
      TableName,
      readonly { readonly id: string }[],
    ][]) {
      const ids = rows.map(({ id }) => id).toSorted();
      expect(
        records[table]?.map(({ id }) => id),
        table,
      ).toEqual(ids);
    }
    const clocks = journal.map(({ clock }) => clock);
    expect(clocks).toEqual(clocks.toSorted());
    expect(journal).toHaveLength(300);
    register.close();
  });

  test('holds the rows that its journal makes', () => {
    fc.assert(
      fc.property(arbitraryRegister, (whole) => {
        expect(replay(whole.journal)).toEqual(linesOf(whole.records));
      }),
      { numRuns: 25 },
    );
  });

  test('once adopted, is continued by this device behind every clock it brought', async () => {
    const theirs = await openTestRegister();
    const process = aProcess();
    await insert(theirs, { processes: [process], meetings: [aMeeting({ processId: process.id })] });
    const whole = await theirs.exportAll();

    const ours = await openTestRegister({ now: () => 0 });
    valueOf(await ours.importAll(whole));
    expect(ours.nextUndo).toBeNull();
    valueOf(await ours.execute(createMeeting({ processId: process.id, type: 'other' })));

    const journal = (await ours.exportAll()).journal;
    expect(journal.map((entry) => entry.device)).toEqual([theirs.author.device, ours.author.device]);
    expect(await ours.checkJournal()).toEqual([]);
  });

  test('adopted on the device that wrote it, can be undone further', async () => {
    const before = await openTestRegister();
    valueOf(await before.execute(startRegister(facts)));
    const restored = await openTestRegister({ device: before.author.device });
    valueOf(await restored.importAll(await before.exportAll()));
    expect(restored.nextUndo).toEqual(before.nextUndo);
    valueOf(await restored.undo());
    expect(await restored.isEmpty()).toBe(true);
    expect(await restored.checkJournal()).toEqual([]);
  });

  test('as an older backup brings back, into a register that was emptied since, is a step of the history, and Undo goes on behind it', async () => {
    const register = await openTestRegister();
    const process = aProcess();
    await insert(register, { processes: [process] });
    const backup = await register.exportAll();
    const empty = command({ name: 'test-emptying', details: {}, about: [] }, (recorder) =>
      removeWithParts(recorder, 'processes', process.id),
    );
    valueOf(await register.execute(empty));
    valueOf(await register.importAll(backup));

    const { journal, records } = await register.exportAll();
    expect(journal.map((entry) => entry.command)).toEqual([
      'insert-records',
      'test-emptying',
      'merge-register',
    ]);
    expect(replay(journal)).toEqual(linesOf(records));
    expect(records.processes).toEqual([process]);
    expect(await register.checkJournal()).toEqual([]);

    valueOf(await register.undo());
    expect(await register.isEmpty()).toBe(true);
    expect(register.nextUndo?.command).toBe('test-emptying');
    valueOf(await register.undo());
    expect(await register.list('processes')).toEqual([process]);
    valueOf(await register.redo());
    valueOf(await register.redo());
    expect(replay((await register.exportAll()).journal)).toEqual(linesOf(records));
  });

  test('of which the journal here tells nothing is no step, whatever was begun and taken back before', async () => {
    const theirs = await openTestRegister();
    valueOf(await theirs.execute(startRegister(facts)));
    const ours = await openTestRegister();
    valueOf(await ours.execute(startRegister(facts)));
    valueOf(await ours.undo());
    valueOf(await ours.importAll(await theirs.exportAll()));
    const { journal, records } = await ours.exportAll();
    expect(replay(journal)).toEqual(linesOf(records));
    expect(records.processes).toEqual(await theirs.list('processes'));
    // Neither would leave one process.
    expect([ours.nextUndo, ours.nextRedo]).toEqual([null, null]);
  });

  test('is refused by a register that holds something', async () => {
    const register = await openTestRegister();
    valueOf(await register.execute(startRegister(facts)));
    const before = await register.exportAll();
    expect(errorOf(await register.importAll(before))).toBe('not-empty');
    expect(await register.exportAll()).toEqual(before);
  });

  test('with an altered journal is refused and leaves nothing behind', async () => {
    const theirs = await openTestRegister();
    valueOf(await theirs.execute(startRegister(facts)));
    const whole = await theirs.exportAll();
    const altered = { ...whole, journal: whole.journal.map((entry) => ({ ...entry, who: 'Somebody else' })) };
    const register = await openTestRegister();
    expect(errorOf(await register.importAll(altered))).toBe('invalid-record');
    expect(await register.isEmpty()).toBe(true);
    expect((await register.exportAll()).journal).toEqual([]);
  });

  test('with a row that fits no schema is refused and leaves nothing behind', async () => {
    const meeting = { ...aMeeting(), date: 'yesterday' };
    const whole = { schemaVersion: 1, records: { meetings: [meeting] }, journal: [], files: new Map() };
    const register = await openTestRegister();
    expect(errorOf(await register.importAll(whole))).toBe('invalid-record');
    expect(await register.isEmpty()).toBe(true);
  });
});

describe('adding what is missing', () => {
  test('adds their rows, keeps ours where they differ, unites the journals, and is undone as one step', async () => {
    const process = aProcess();
    const shared = aMeeting({ processId: process.id });
    const theirs = await openTestRegister();
    await insert(theirs, { processes: [process], meetings: [shared] });
    const whole = await theirs.exportAll();

    const ours = await openTestRegister();
    await insert(ours, { processes: [process], meetings: [{ ...shared, note: 'ours' }] });
    await insert(theirs, { meetings: [aMeeting({ processId: process.id, ordinal: 3 })] });
    const before = await ours.list('meetings');

    const counts = valueOf(await ours.addMissing(await theirs.exportAll()));
    expect(counts).toEqual({
      added: 1,
      same: 1,
      keptOurs: 1,
      taken: 0,
      contradicting: 0,
      locked: 0,
      mended: 0,
      entries: 2,
      files: 0,
    });
    expect(await ours.get('meetings', shared.id)).toMatchObject({ note: 'ours' });
    expect(await ours.list('meetings')).toHaveLength(2);
    expect(await ours.checkJournal()).toEqual([]);

    valueOf(await ours.undo());
    expect(await ours.list('meetings')).toEqual(before);
    expect(valueOf(await ours.addMissing(whole))).toMatchObject({ added: 0, entries: 0 });
  });

  test('unites the States that both took from the reference', async () => {
    const [state] = states;
    if (!state) throw new Error('The reference names no State');
    const registerWith = async () => {
      const process = aProcess();
      const meeting = aMeeting({ processId: process.id });
      const register = await openTestRegister();
      await insert(register, { processes: [process], meetings: [meeting] });
      const party = { kind: 'reference', reference: state } as const;
      valueOf(await register.execute(addDelegation({ party, meetingId: meeting.id }, 'them')));
      return register;
    };
    const [ours, theirs] = [await registerWith(), await registerWith()];
    valueOf(await ours.addMissing(await theirs.exportAll()));
    expect(await ours.list('parties')).toHaveLength(1);
    const delegations = await ours.list('delegations');
    expect(new Set(delegations.map(({ partyId }) => partyId)).size).toBe(1);
    expect(delegations).toHaveLength(2);
    expect(await ours.checkJournal()).toEqual([]);
    valueOf(await ours.undo());
    expect(await ours.list('parties')).toHaveLength(1);
  });

  test('refuses a chain that forks from the one we have', async () => {
    const theirs = await openTestRegister();
    valueOf(await theirs.execute(startRegister(facts)));
    const twin = await openTestRegister({ device: theirs.author.device });
    valueOf(await twin.execute(startRegister(facts)));
    const ours = await openTestRegister();
    valueOf(await ours.addMissing(await theirs.exportAll()));
    expect(errorOf(await ours.addMissing(await twin.exportAll()))).toBe('invalid-record');
  });
});
