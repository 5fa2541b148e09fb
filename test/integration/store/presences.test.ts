import { beforeEach, describe, expect, it } from 'vitest';

import {
  editAttendances,
  moveAttendances,
  removeAttendances,
  setAttendanceState,
} from '@/store/commands/attendances';
import { setPresenceState, setPresenceTimes } from '@/store/commands/presences';
import { recordPost } from '@/store/commands/record-post';
import type { Register } from '@/store/register';
import {
  aDelegation,
  aMeeting,
  anAppointment,
  anAttendance,
  aParty,
  aPerson,
  aProcess,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const meeting = aMeeting({ processId: process.id, date: '2019-05-14/2019-05-15' });
const parties = [aParty(), aParty({ iso2: 'KG', iso3: 'KGZ' })] as const;
const delegations = parties.map((party) => aDelegation({ meetingId: meeting.id, partyId: party.id }));
const persons = [aPerson(), aPerson(), aPerson()];
const seats = persons.map((person, index) =>
  anAttendance({
    meetingId: meeting.id,
    delegationId: delegations[0]?.id ?? '',
    personId: person.id,
    order: `a${index}`,
  }),
);
const [seat] = seats;
if (!seat) throw new Error('there are seats');
const day = { kind: 'day', day: '2019-05-15' } as const;
const words = { name: 'Vito Trani', when: '15 May' };

describe('presence by day', () => {
  let register: Register;
  beforeEach(async () => {
    register = await openTestRegister();
    await insert(register, {
      processes: [process],
      meetings: [meeting],
      parties,
      delegations,
      persons,
      attendances: seats,
    });
  });
  const rows = async () => (await register.dossier(meeting.id))?.presences ?? [];

  it('is recorded for several in one step, changed in place and taken back in one', async () => {
    valueOf(await register.execute(setPresenceState(seats, day, 'absent', words)));
    valueOf(await register.execute(setPresenceState([seat], day, 'excused', words)));
    expect((await rows()).map(({ state }) => state).toSorted()).toEqual(['absent', 'absent', 'excused']);
    await register.undo();
    await register.undo();
    expect(await rows()).toEqual([]);
  });

  it('is taken back alone, without a trace of other days', async () => {
    const other = { kind: 'day', day: '2019-05-14' } as const;
    valueOf(await register.execute(setPresenceState([seat], day, 'absent', words)));
    valueOf(await register.execute(setPresenceState([seat], other, 'remote', words)));
    valueOf(await register.execute(setPresenceState([seat], day, null, words)));
    expect((await rows()).map((row) => [row.day, row.state])).toEqual([['2019-05-14', 'remote']]);
  });

  it('keeps arrival and departure when the state is taken back, of one and of several', async () => {
    const times = { arrived: '09:30', left: '11:00' };
    valueOf(await register.execute(setPresenceTimes(seat, day, times, words)));
    valueOf(await register.execute(setPresenceState(seats, day, 'excused', words)));
    valueOf(await register.execute(setPresenceState(seats, day, null, words)));
    expect(await rows()).toEqual([
      expect.objectContaining({ attendanceId: seat.id, state: 'present', ...times }),
    ]);
  });

  it('follows a state of the whole meeting that it would overrule, in one step with it', async () => {
    const days = ['2019-05-14', '2019-05-15'].map((one) => ({ kind: 'day', day: one }) as const);
    for (const one of days) valueOf(await register.execute(setPresenceState([seat], one, 'absent', words)));
    const before = await rows();
    valueOf(await register.execute(setAttendanceState([seat], 'present', words.name)));
    expect((await rows()).map(({ state }) => state)).toEqual(['present', 'present']);
    await register.undo();
    expect(await rows()).toEqual(before);
    valueOf(await register.execute(setAttendanceState([seat], 'confirmed', words.name)));
    expect(await rows()).toEqual(before);
  });

  it('stays as it is beside a state that goes with it, and keeps its times', async () => {
    valueOf(await register.execute(setPresenceState([seat], day, 'absent', words)));
    valueOf(await register.execute(setAttendanceState(seats, 'remote', words.name)));
    expect(await rows()).toMatchObject([{ state: 'absent' }]);
    valueOf(await register.execute(setPresenceTimes(seat, day, { arrived: '09:30' }, words)));
    valueOf(await register.execute(setPresenceState([seat], day, 'present', words)));
    valueOf(await register.execute(setAttendanceState(seats, 'absent', words.name)));
    expect(await rows()).toMatchObject([{ state: 'absent', arrived: '09:30' }]);
  });

  it('begins with an arrival, which nobody makes who is not there', async () => {
    valueOf(await register.execute(setPresenceTimes(seat, day, { left: null }, words)));
    expect(await rows()).toEqual([]);
    valueOf(await register.execute(setPresenceTimes(seat, day, { arrived: '09:30' }, words)));
    valueOf(await register.execute(setPresenceTimes(seat, day, { left: '11:00' }, words)));
    expect(await rows()).toMatchObject([{ state: 'present', arrived: '09:30', left: '11:00' }]);
    expect((await register.execute(setPresenceTimes(seat, day, { left: '25:00' }, words))).ok).toBe(false);
  });

  it('goes with the person who is taken off the list', async () => {
    valueOf(await register.execute(setPresenceState(seats, day, 'absent', words)));
    valueOf(await register.execute(removeAttendances([seat], 'Vito Trani')));
    expect(await rows()).toHaveLength(2);
    await register.undo();
    expect(await rows()).toHaveLength(3);
  });

  it('lets roles of several be added and taken away, and leaves the others', async () => {
    valueOf(await register.execute(editAttendances(seats, { addRole: 'expert' })));
    valueOf(await register.execute(editAttendances([seat], { addRole: 'speaker' })));
    valueOf(await register.execute(editAttendances(seats, { removeRole: 'expert' })));
    const roles = (await register.dossier(meeting.id))?.attendances.map((one) => one.roles.join(' '));
    expect(roles).toEqual(['speaker', 'delegate', 'delegate']);
  });

  it('moves several to another delegation in their order', async () => {
    const to = delegations[1]?.id ?? '';
    valueOf(await register.execute(moveAttendances(seats.toReversed(), to, null, 'Kyrgyzstan')));
    const moved = (await register.dossier(meeting.id))?.attendances ?? [];
    expect(moved.every((one) => one.delegationId === to)).toBe(true);
    expect(moved.map(({ id }) => id)).toEqual(seats.toReversed().map(({ id }) => id));
  });

  it('records what was printed as a post from the meeting to the next one that is known', async () => {
    const [person] = persons;
    const [party] = parties;
    const later = anAppointment({ personId: person?.id ?? '', partyId: party.id, from: '2022-03' });
    await insert(register, { appointments: [later] });
    const post = { function: 'Head', unit: null, institution: 'Migration Service' };
    const at = { personId: person?.id ?? '', partyId: party.id, meetingId: meeting.id };
    const id = valueOf(
      await register.execute(recordPost({ ...at, date: '2019-05-14/2019-05-15' }, post, 'Vito Trani')),
    );
    expect(await register.get('appointments', id)).toMatchObject({
      ...post,
      from: '2019-05-14',
      until: '2022-03',
    });
    const ofMonth = valueOf(
      await register.execute(recordPost({ ...at, date: '2015-09' }, post, 'Vito Trani')),
    );
    expect(await register.get('appointments', ofMonth)).toMatchObject({ from: '2015-09' });
  });
});
