import { expect, it } from 'vitest';

import type { Attendance } from '@/domain/attendance';
import { applyAttendanceTable } from '@/store/commands/apply-attendance-table';
import type { TableChanges } from '@/store/commands/table-changes';
import { orderKeys } from '@/store/order-key';
import type { Command, Recorder } from '@/store/register';

import {
  aDelegation,
  aMeeting,
  anAttendance,
  aParty,
  aPerson,
  aPersonName,
  aPresence,
  aProcess,
  aSession,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const party = aParty();
const day = '2031-06-11';
const meeting = aMeeting({ processId: process.id, date: day, stateOfAffairs: 'held' });
const delegation = aDelegation({ meetingId: meeting.id, partyId: party.id });
const sessions = orderKeys(2).map((order) => aSession({ meetingId: meeting.id, day, order }));
const persons = Array.from({ length: 12 }, () => aPerson());
const keys = orderKeys(persons.length);
const seats = persons.map(({ id }, at) =>
  anAttendance({
    meetingId: meeting.id,
    delegationId: delegation.id,
    personId: id,
    state: 'present',
    order: keys[at] ?? '',
  }),
);

function changeOf(seat: Attendance, state: Attendance['state']): TableChanges['change'][number] {
  const nothing = {
    party: null,
    nameId: null,
    name: {},
    otherNames: [],
    post: {},
    newPost: {},
    person: {},
  } as const;
  const none = { nameThen: null, keepsFormer: false, appointmentId: null, recordsFollow: null } as const;
  const was = { attendance: seat, person: null, name: null, appointment: null };
  const who = { id: seat.id, personId: seat.personId, partyId: party.id };
  return { ...nothing, ...none, ...who, seat: { state }, was };
}

/** The command with the tables it looks through noted. */
function noting<R>(command: Command<R>, read: string[]): Command<R> {
  const run = (recorder: Recorder) =>
    command.run({
      ...recorder,
      where: (table, field, value) => {
        read.push(table);
        return recorder.where(table, field, value);
      },
    });
  return { ...command, run };
}

it('what is recorded by session follows the rows of a table, and is read once for each state', async () => {
  const register = await openTestRegister();
  await insert(register, {
    processes: [process],
    parties: [party],
    meetings: [meeting],
    delegations: [delegation],
    sessions,
    persons,
    personNames: persons.map(({ id }) => aPersonName({ personId: id })),
    attendances: seats,
    presences: seats.flatMap(({ id }) =>
      sessions.map((session) =>
        aPresence({
          meetingId: meeting.id,
          attendanceId: id,
          sessionId: session.id,
          day: null,
          state: 'present',
        }),
      ),
    ),
  });
  const change = seats.map((seat, at) => changeOf(seat, at % 2 === 0 ? 'remote' : 'absent'));
  const known = [...persons, ...seats].map(({ id }) => id);
  const changes = { add: [], delegations: [], remove: [], posts: [], change, known, delegationsHere: [] };
  const read: string[] = [];
  valueOf(await register.execute(noting(applyAttendanceTable(meeting.id, changes), read)));
  expect(read.filter((table) => table === 'presences')).toHaveLength(2);
  const presences = await register.list('presences');
  expect(presences.filter(({ state }) => state === 'remote')).toHaveLength(persons.length);
  expect(presences.filter(({ state }) => state === 'absent')).toHaveLength(persons.length);
  register.close();
});
