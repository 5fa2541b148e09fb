import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { canonicalJson } from '@/domain/canonical-json';
import { gatherDossier } from '@/domain/gather-dossier';
import { editMeeting } from '@/store/commands/meetings';

import { arbitraryRegister } from '../../helpers/arbitrary-register';
import {
  aMeeting,
  anAttendance,
  aDelegation,
  aParagraph,
  aParty,
  aPerson,
  aProcess,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

/** Lists without an order of their own come in any; rows are compared as sorted text. */
function asSets(value: object | null): unknown {
  return Object.entries(value ?? {}).map(([key, list]: [string, unknown]) => [
    key,
    Array.isArray(list) && !list.some((row: unknown) => typeof row === 'object' && row && 'order' in row)
      ? list.map(canonicalJson).toSorted()
      : list,
  ]);
}

test('a long table is never answered in one piece', async () => {
  const register = await openTestRegister();
  const persons = Array.from({ length: 3_001 }, () => aPerson());
  await insert(register, { persons });
  const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect((await register.list('persons')).map(({ id }) => id)).toEqual(
    persons.map(({ id }) => id).toSorted(),
  );
  // The limit is an argument, or an option where the database takes options.
  const limits = asked.mock.calls.map((call) =>
    Number(/"count":(\d+)/u.exec(JSON.stringify(call))?.[1] ?? call[1]),
  );
  asked.mockRestore();
  expect(limits.length).toBeGreaterThan(1);
  expect(limits.every((limit) => limit < 3_000)).toBe(true);
});

test('a dossier is what the domain gathers from all records', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRegister, async (whole) => {
      const register = await openTestRegister();
      valueOf(await register.importAll(whole));
      for (const { id } of whole.records.meetings ?? []) {
        const gathered = gatherDossier(whole.records, id);
        const asOf = register.sequence;
        expect(asSets(await register.dossier(id))).toEqual(asSets(gathered && { ...gathered, asOf }));
      }
      register.close();
    }),
    { numRuns: 25 },
  );
});

describe('the list of meetings', () => {
  test('stands latest first, undated last, with its counts, and is filtered by type, year and place', async () => {
    const register = await openTestRegister();
    const process = aProcess();
    const party = aParty();
    const person = aPerson();
    const at = (date: string | null, ordinal: number) =>
      aMeeting({ processId: process.id, date, ordinal, city: { en: 'Kyïv' } });
    const meetings = [at('2013', 1), at('XXXX-09-22', 2), at('2019-05-14/2019-05-15', 3), at(null, 4)];
    const meetingId = meetings[0]?.id ?? '';
    const delegation = aDelegation({ meetingId, partyId: party.id });
    const attendance = anAttendance({ meetingId, delegationId: delegation.id, personId: person.id });
    await insert(register, {
      processes: [process],
      parties: [party],
      persons: [person],
      meetings,
      delegations: [delegation],
      attendances: [attendance],
      paragraphs: [aParagraph({ meetingId }), aParagraph({ meetingId })],
    });
    const ordinals = async (filter: Parameters<typeof register.meetingRows>[0]) =>
      (await register.meetingRows(filter)).map((row) => row.ordinal);
    expect(await ordinals({})).toEqual([3, 1, 2, 4]);
    expect(await ordinals({ year: 2013 })).toEqual([1]);
    expect(await ordinals({ type: 'other' })).toEqual([]);
    expect(await ordinals({ place: 'kyiv' })).toEqual([3, 1, 2, 4]);
    expect(await register.meetingRows({ year: 2013 })).toMatchObject([
      { delegations: 1, attendances: 1, paragraphs: 2 },
    ]);
    valueOf(await register.undo());
    expect(await register.meetingRows()).toEqual([]);
  });
});

describe('a history', () => {
  test('is newest first, and no longer than asked for', async () => {
    const register = await openTestRegister();
    const process = aProcess();
    const meeting = aMeeting({ processId: process.id });
    await insert(register, { processes: [process], meetings: [meeting] });
    for (const note of ['a', 'b', 'c']) valueOf(await register.execute(editMeeting(meeting, { note })));
    const entries = await register.history(meeting.id, 2);
    expect(entries.map((entry) => entry.changes)).toMatchObject([
      [{ fields: { note: ['b', 'c'] } }],
      [{ fields: { note: ['a', 'b'] } }],
    ]);
    expect(await register.history(meeting.id)).toHaveLength(4);
  });
});
