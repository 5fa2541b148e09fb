import { expect, test } from 'vitest';

import { moveMeetingDays } from '@/store/commands/meeting-days';

import {
  aDelegation,
  aMeeting,
  anAttendance,
  aParty,
  aPerson,
  aPresence,
  aProcess,
  aSession,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

test('the days of a meeting that was moved go along with it in one step', async () => {
  const register = await openTestRegister();
  const [process, party, person] = [aProcess(), aParty(), aPerson()];
  const meeting = aMeeting({ processId: process.id, date: '2026-12-30/2026-12-31' });
  const at = { meetingId: meeting.id };
  const delegation = aDelegation({ ...at, partyId: party.id });
  const seat = anAttendance({
    ...at,
    delegationId: delegation.id,
    personId: person.id,
    days: ['2026-12-24'],
  });
  const sessions = [aSession({ ...at, day: '2026-12-23' }), aSession({ ...at, day: null })];
  const ofDay = aPresence({ ...at, attendanceId: seat.id, day: '2026-12-24', sessionId: null });
  await insert(register, {
    processes: [process],
    parties: [party],
    persons: [person],
    meetings: [meeting],
    delegations: [delegation],
    attendances: [seat],
    sessions,
    presences: [ofDay],
  });
  const days = async () => {
    const dossier = await register.dossier(meeting.id);
    return [
      dossier?.sessions.map(({ day }) => day),
      dossier?.attendances.map((one) => one.days),
      dossier?.presences.map(({ day }) => day),
    ];
  };
  const before = await days();
  valueOf(await register.execute(moveMeetingDays(meeting, 7)));
  expect(await days()).toEqual([['2026-12-30', null], [['2026-12-31']], ['2026-12-31']]);
  valueOf(await register.undo());
  expect(await days()).toEqual(before);
});
