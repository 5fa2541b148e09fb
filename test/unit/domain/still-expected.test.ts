import { expect, test } from 'vitest';

import { stillExpected } from '@/domain/still-expected';
import { isRepresented, tookPart } from '@/domain/taking-part';
import { aMeeting, anAttendance, aPresence } from '../../helpers/builders';

const meeting = aMeeting({ date: '2031-06-11', stateOfAffairs: 'held' });

test('who is confirmed or invited is still expected, unless a day or session says that they came', () => {
  const seats = (['confirmed', 'invited', 'present', 'confirmed', 'excused'] as const).map((state) =>
    anAttendance({ state }),
  );
  const presences = [aPresence({ attendanceId: seats[3]?.id ?? '', day: '2031-06-11', state: 'present' })];
  const expected = stillExpected({ meeting, sessions: [], attendances: seats, presences });
  expect(expected).toEqual({ confirmed: [seats[0]], invited: [seats[1]] });
});

test('who is present or remote took part in a meeting that was held; planned is not held', () => {
  const came = anAttendance({ state: 'remote' });
  expect(tookPart(came, [], meeting, [])).toBe(true);
  expect(tookPart(came, [], { ...meeting, stateOfAffairs: 'planned' }, [])).toBe(false);
  expect(tookPart(anAttendance({ state: 'confirmed' }), [], meeting, [])).toBe(false);
  const away = aPresence({ day: '2031-06-11', state: 'absent' });
  expect(tookPart(came, [away], meeting, [])).toBe(false);
});

test('a party is represented by somebody, by a headcount, or at a held meeting by its name alone', () => {
  const nobody = { headcount: null, withoutPeople: 'took-part' } as const;
  const emptied = { headcount: null, withoutPeople: 'not-said' } as const;
  expect(isRepresented(nobody, [false, true], meeting)).toBe(true);
  expect(isRepresented(nobody, [false], meeting)).toBe(false);
  expect(isRepresented(nobody, [], meeting)).toBe(true);
  expect(isRepresented(nobody, [], { stateOfAffairs: 'planned' })).toBe(false);
  // Whoever was taken off the list leaves nothing that says that the party was there.
  expect(isRepresented(emptied, [], meeting)).toBe(false);
  expect(isRepresented(emptied, [true], meeting)).toBe(true);
  expect(isRepresented({ ...emptied, headcount: { qualifier: 'about', count: 2 } }, [false], meeting)).toBe(
    true,
  );
});
