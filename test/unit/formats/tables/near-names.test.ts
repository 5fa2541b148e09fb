import { describe, expect, it } from 'vitest';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { changesOfPlan, noDecisions } from '@/pickers/tables/changes-of-plan';
import { likelyDuplicates } from '@/search/duplicate-persons';
import { anAppointment, anAttendance, aPerson, aPersonName } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';
import { emptyMeeting, kazakhDelegation, plannedPaste } from '../../../helpers/planned-paste';
import { meetingId } from '../../../helpers/table-register';

const person = fixedId('4', 1);
const delegation = kazakhDelegation();

/** One person at the ministry of Kazakhstan; seated at the meeting already where it is said. */
function knows(given: string, family: string, isSeated = false): TableSnapshot {
  const script = /\p{Script=Cyrillic}/u.test(given) ? 'cyrillic' : 'latin';
  return emptyMeeting({
    persons: [aPerson({ id: person })],
    personNames: [aPersonName({ id: fixedId('5', 1), personId: person, given, family, script })],
    appointments: [anAppointment({ id: fixedId('7', 1), personId: person, partyId: delegation.partyId })],
    delegations: isSeated ? [delegation] : [],
    attendances: isSeated
      ? [anAttendance({ id: fixedId('3', 1), meetingId, delegationId: delegation.id, personId: person })]
      : [],
  });
}

function rowOf(name: string, snapshot: TableSnapshot, country = 'Kazakhstan') {
  const { plan } = plannedPaste(`Country\tName\n${country}\t${name}`, snapshot);
  const [row] = plan.rows;
  if (!row) throw new Error('a row');
  return { row, plan };
}

describe('a row whose name is near that of somebody known', () => {
  it.each([
    ['А. Б. Каримов', 'Алишер', 'Каримов', 'initials'],
    ['A. Karimov', 'Alisher', 'Karimov', 'initials'],
    ['Alishar Karimov', 'Alisher', 'Karimov', 'spelling'],
    ['Alisher Bakhtiyor Karimov', 'Alisher', 'Karimov', 'longer-name'],
  ])('is asked about with the reason: %s', (written, given, family, reason) => {
    const { row, plan } = rowOf(written, knows(given, family));
    expect(row.problems).toContainEqual({ code: 'may-be', text: `${given} ${family}`, reason });
    expect([row.proposed, ...row.choices]).toEqual(['ask', `person/${person}`, 'new', 'skip']);
    const { add } = changesOfPlan(plan, noDecisions, { language: 'en', state: 'present' });
    expect(add).toEqual([]);
  });

  it('is whoever it is said to be', () => {
    const { row, plan } = rowOf('A. Karimov', knows('Alisher', 'Karimov'));
    const decided = (choice: 'new' | `person/${string}`) =>
      changesOfPlan(
        plan,
        { ...noDecisions, choices: new Map([[row.key, choice]]) },
        { language: 'en', state: 'present' },
      ).add.map(({ personId }) => personId);
    expect(decided(`person/${person}`)).toEqual([person]);
    expect(decided('new')).toEqual([null]);
  });

  it('adds nobody where it is somebody who sits in the delegation already', () => {
    const { row, plan } = rowOf('A. Karimov', knows('Alisher', 'Karimov', true));
    const choices = new Map([[row.key, `person/${person}` as const]]);
    expect(row).toMatchObject({ proposed: 'ask', candidates: [{ isHere: true }] });
    expect(
      changesOfPlan(plan, { ...noDecisions, choices }, { language: 'en', state: 'present' }).add,
    ).toEqual([]);
  });

  it('is somebody new without a word where the other is of another State', () => {
    const { row } = rowOf('A. Karimov', knows('Alisher', 'Karimov'), 'Türkiye');
    expect(row).toMatchObject({ proposed: 'new', problems: [] });
  });

  it('is asked about wherever the page of duplicates would show the two', () => {
    for (const written of ['A. Karimov', 'Alishar Karimov', 'Zarina Karimov', 'Alisher Saidov']) {
      const { row } = rowOf(written, knows('Alisher', 'Karimov'));
      const parties = [delegation.partyId];
      const pairs = likelyDuplicates(
        [
          { id: 'a', names: ['Alisher Karimov'], parties },
          { id: 'b', names: [written], parties },
        ],
        new Set(),
      );
      expect([written, row.proposed === 'ask']).toEqual([written, pairs.length > 0]);
    }
  });
});

describe('a row of the same name', () => {
  it.each(['Yesimov Zhandos', 'Жандос Есимов', 'Jandos Esimov'])(
    'in another script or transliteration is that person: %s',
    (written) => {
      const { row } = rowOf(written, knows('Zhandos', 'Yessimov'));
      expect(row).toMatchObject({ kind: 'existing', proposed: `person/${person}` });
    },
  );

  it('changes no spelling of whoever sits here already', () => {
    const { row } = rowOf('Jandos Esimov', knows('Zhandos', 'Yessimov', true));
    expect(row.kind).toBe('same');
  });

  it('made of initials is the one whom the delegation has already, when a list is pasted twice', () => {
    expect(rowOf('А. Б.', knows('А. Б.', '', true)).row.kind).toBe('same');
    expect(rowOf('А. Б. Каримов', knows('А. Б.', 'Каримов', true)).row.kind).toBe('same');
    expect(rowOf('А. Б.', knows('А. Б.', '')).row.proposed).toBe('ask');
  });
});
