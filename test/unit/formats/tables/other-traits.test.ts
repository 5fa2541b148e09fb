import { expect, it } from 'vitest';

import { anAppointment, anAttendance, aPerson, aPersonName } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';
import { emptyMeeting, kazakhDelegation, plannedPaste } from '../../../helpers/planned-paste';
import { meetingId } from '../../../helpers/table-register';

const karim = fixedId('4', 1);
const delegation = kazakhDelegation();

/** Karim Rahimov, Adviser, with an e-mail; he sits at the meeting already where it is said. */
function register(isSeated: boolean) {
  return emptyMeeting({
    persons: [aPerson({ id: karim })],
    personNames: [
      aPersonName({
        id: fixedId('5', 1),
        personId: karim,
        given: 'Karim',
        family: 'Rahimov',
        script: 'latin',
      }),
    ],
    appointments: [
      anAppointment({
        id: fixedId('7', 1),
        personId: karim,
        partyId: delegation.partyId,
        function: 'Adviser',
        email: 'k1@example.org',
      }),
    ],
    delegations: isSeated ? [delegation] : [],
    attendances: isSeated
      ? [
          anAttendance({
            id: fixedId('3', 1),
            meetingId,
            delegationId: delegation.id,
            personId: karim,
            function: 'Adviser',
          }),
        ]
      : [],
  });
}
const rowOf = (cells: string, isSeated = false, titles = 'Position\tE-mail') =>
  plannedPaste(`Country\tName\t${titles}\n${cells}`, register(isSeated)).plan.rows[0];

it('asks whether who has another function and another e-mail is the same, known or seated', () => {
  for (const isSeated of [false, true]) {
    const row = rowOf('Kazakhstan\tKarim Rahimov\tDriver\tk2@example.org', isSeated);
    expect(row?.proposed).toBe('ask');
    expect(row?.choices).toContain('new');
    expect(row?.problems).toContainEqual({ code: 'other-traits', text: 'Karim Rahimov' });
  }
});

it('takes whoever keeps one of the two for the same', () => {
  for (const cells of ['Driver\tK1@example.org', 'adviser\tk2@example.org', 'Driver\t']) {
    expect(rowOf(`Kazakhstan\tKarim Rahimov\t${cells}`)?.proposed).toBe(`person/${karim}`);
    expect(rowOf(`Kazakhstan\tKarim Rahimov\t${cells}`, true)?.proposed).not.toBe('ask');
  }
});

it('asks about somebody of the name at another State where the function is another too', () => {
  expect(rowOf('Türkiye\tKarim Rahimov\tDriver\t')?.proposed).toBe('ask');
});

it('lets a row that changes somebody seated wait where it is not understood how they stood', () => {
  const [title, state] = [
    'Position\tAttendance',
    (value: string) => `Kazakhstan\tKarim Rahimov\tHead\t${value}`,
  ];
  expect(rowOf(state('see note'), true, title)).toMatchObject({ kind: 'update', proposed: 'ask' });
  expect(rowOf(state('absent'), true, title)).toMatchObject({ kind: 'update', proposed: 'update' });
});
