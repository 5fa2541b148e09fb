import { describe, expect, it } from 'vitest';

import type { Attendance } from '@/domain/attendance';
import type { Presence } from '@/domain/presence';
import { noDecisions } from '@/pickers/tables/changes-of-plan';
import { fieldTitles } from '@/formats/tables/table-field';
import {
  aDelegation,
  aMeeting,
  anAttendance,
  aPerson,
  aPersonName,
  aPresence,
  aProcess,
} from '../../helpers/builders';
import { fixedId } from '../../helpers/fixed-id';
import { valueOf } from '../../helpers/open-test-register';
import { TableDesk, type Edits } from '../../helpers/table-desk';
import { partyOf } from '../../helpers/table-register';

const meetingId = fixedId('1', 1);
const [first, second] = ['2024-05-14', '2024-05-15'];
const seatId = fixedId('3', 1);
const kazakhstan = partyOf('KAZ', 1);

/** A meeting of two days and one person, with what is recorded of them by day. */
async function deskOf(byDay: Readonly<Record<string, Presence['state']>>, seat: Partial<Attendance> = {}) {
  const personId = fixedId('4', 1);
  const delegationId = fixedId('2', 1);
  const desk = await TableDesk.open(
    {
      processes: [aProcess({ id: fixedId('9', 1) })],
      meetings: [aMeeting({ id: meetingId, processId: fixedId('9', 1), date: `${first}/${second}` })],
      parties: [kazakhstan.party],
      partyNames: kazakhstan.names,
      persons: [aPerson({ id: personId })],
      personNames: [
        aPersonName({ personId, given: 'Berik', family: 'Omarov', script: 'latin', preferred: true }),
      ],
      delegations: [aDelegation({ id: delegationId, meetingId, partyId: kazakhstan.party.id })],
      attendances: [
        anAttendance({ id: seatId, meetingId, delegationId, personId, state: 'present', days: [], ...seat }),
      ],
      presences: Object.entries(byDay).map(([day, state]) =>
        aPresence({ meetingId, attendanceId: seatId, day, state }),
      ),
    },
    meetingId,
    `${first}/${second}`,
  );
  const cells = async () => {
    const [titles = [], row = []] = await desk.written();
    return (['state', 'days'] as const).map((field) => row[titles.indexOf(fieldTitles.en[field])]);
  };
  const bring = async (edits: Edits) => {
    const rows = await desk.written(edits);
    const [planned] = (await desk.plan(rows)).rows;
    valueOf(await desk.apply(await desk.changes(rows)));
    return planned;
  };
  const recorded = async () =>
    (await desk.register.list('presences')).map(({ day, state }) => `${day ?? ''} ${state}`);
  return { desk, cells, bring, recorded };
}

describe('the table of a meeting of which presence is recorded by day', () => {
  it('says of each how they stood, and on which days they were there', async () => {
    const cellsOf = async (...of: Parameters<typeof deskOf>) => (await deskOf(...of)).cells();
    expect(await cellsOf({})).toEqual(['present', null]);
    expect(await cellsOf({ [first]: 'absent', [second]: 'absent' })).toEqual(['absent', null]);
    expect(await cellsOf({ [first]: 'absent' })).toEqual(['present', second]);
    expect(await cellsOf({ [first]: 'present' }, { state: 'absent' })).toEqual(['present', first]);
    expect(await cellsOf({ [first]: 'present', [second]: 'present' })).toEqual(['present', null]);
    expect(await cellsOf({ [first]: 'present' }, { days: [second] })).toEqual([
      'present',
      `${first}, ${second}`,
    ]);
  });

  it('lets the days follow an edited state, says so before, and is undone with them', async () => {
    const { desk, cells, bring, recorded } = await deskOf({ [first]: 'present' });
    const planned = await bring({ [seatId]: { state: 'absent' } });
    expect(planned?.problems).toEqual([{ code: 'days-follow' }]);
    expect(planned?.patch?.changes).toMatchObject([{ field: 'state', from: 'present', to: 'absent' }]);
    expect(await recorded()).toEqual([`${first} absent`]);
    expect(await cells()).toEqual(['absent', null]);
    await desk.register.undo();
    expect(await recorded()).toEqual([`${first} present`]);
  });

  it('takes an edited state that the record of the whole meeting has already', async () => {
    const { cells, bring } = await deskOf({ [first]: 'absent', [second]: 'absent' });
    await bring({ [seatId]: { state: 'present' } });
    expect(await cells()).toEqual(['present', null]);
  });

  it('asks which is right where its days contradict what is recorded by day, and keeps the record until then', async () => {
    const { bring, recorded, cells } = await deskOf({ [first]: 'absent' });
    const planned = await bring({ [seatId]: { days: first } });
    expect(planned?.patch?.changes).toMatchObject([{ field: 'days', isConflict: true, isByDay: true }]);
    expect(await recorded()).toEqual([`${first} absent`]);
    expect(await cells()).toEqual(['present', second]);
  });

  it('takes days that agree with it without a question', async () => {
    const { bring } = await deskOf({ [first]: 'present' });
    const planned = await bring({ [seatId]: { days: first } });
    expect(planned?.patch?.changes).toMatchObject([{ field: 'days', isConflict: false }]);
  });

  it.each([
    [{ [first]: 'absent' }, {}, first],
    [{ [first]: 'present' }, {}, second],
    [{ [first]: 'remote', [second]: 'excused' }, {}, ''],
    [{ [first]: 'present' }, { state: 'absent' }, second],
  ] as const)(
    'lets the record follow where the days of the table are taken: %o %o "%s"',
    async (byDay, seat, days) => {
      const { desk, cells, recorded } = await deskOf(byDay, seat);
      const before = await recorded();
      const state = (await cells())[0];
      const rows = await desk.written({ [seatId]: { days } });
      const [planned] = (await desk.plan(rows)).rows;
      const forTable = new Set([planned?.key ?? '']);
      valueOf(await desk.apply(await desk.changes(rows, { ...noDecisions, forTable })));
      expect(await cells()).toEqual([state, days || null]);
      await desk.register.undo();
      expect(await recorded()).toEqual(before);
    },
  );

  it('leaves days of somebody who took no part beside it', async () => {
    const { bring, recorded } = await deskOf({ [first]: 'absent', [second]: 'absent' });
    const planned = await bring({ [seatId]: { days: first } });
    expect(planned?.problems).toEqual([{ code: 'days-beside' }]);
    expect(await recorded()).toEqual([`${first} absent`, `${second} absent`]);
  });
});
