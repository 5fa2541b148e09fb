import { describe, expect, test } from 'vitest';

import type { RecordSet } from '@/domain/records';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOfKind } from '@/formats/paper/kinds/paper-kinds';
import { paperToText } from '@/formats/paper/write-text';
import { addEntries } from '@/store/commands/add-entries';
import { moveAttendance, moveAttendances, removeAttendances } from '@/store/commands/attendances';
import { addDelegation, removeDelegation } from '@/store/commands/delegations';
import { removeLeftBehind } from '@/store/commands/left-behind';
import type { Register } from '@/store/register';

import {
  aDelegation,
  aMeeting,
  anAppointment,
  anAttendance,
  aParty,
  aPartyName,
  aPerson,
  aPersonName,
  aProcess,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const [peru, chile] = [aParty({ iso2: 'PE', iso3: 'PER' }), aParty({ iso2: 'CL', iso3: 'CHL' })];
const meeting = aMeeting({ processId: process.id, date: '2031-06-11', stateOfAffairs: 'held' });
const people = [aPerson(), aPerson()] as const;
const delegation = aDelegation({ meetingId: meeting.id, partyId: peru.id });
const seat = anAttendance({
  meetingId: meeting.id,
  delegationId: delegation.id,
  personId: people[0].id,
  function: 'Adviser',
});

async function begin(more: RecordSet = {}): Promise<Register> {
  const register = await openTestRegister();
  await insert(register, {
    processes: [process],
    parties: [peru, chile],
    partyNames: [
      aPartyName({ partyId: peru.id, formal: 'Republic of Peru', short: 'Peru' }),
      aPartyName({ partyId: chile.id, formal: 'Republic of Chile', short: 'Chile' }),
    ],
    meetings: [meeting],
    persons: [...people],
    personNames: people.map(({ id }) => aPersonName({ personId: id, given: 'Ana', family: 'Diaz' })),
    delegations: [delegation],
    attendances: [seat],
    ...more,
  });
  return register;
}

async function printed(register: Register): Promise<string> {
  const dossier = await register.dossier(meeting.id);
  if (!dossier) throw new Error('The meeting was expected');
  return paperToText(paperOfKind('participants', dossier, { language: 'en', ...usualChoices }));
}

describe('taking the last person of a delegation off the list of a meeting that was held', () => {
  test('leaves nothing that says that the party was there: no paper prints it, until it is said to have been', async () => {
    const register = await begin();
    expect(await printed(register)).toContain('Republic of Peru');
    const left = valueOf(await register.execute(removeAttendances([seat], 'Ana DIAZ')));
    expect(left).toMatchObject({ delegationIds: [delegation.id], personIds: [people[0].id] });
    expect(await printed(register)).not.toContain('Republic of Peru');
    const line = { party: { kind: 'party', partyId: peru.id }, partyName: 'Peru', name: 'Peru' } as const;
    valueOf(await register.execute(addEntries(meeting.id, [line])));
    expect(await printed(register)).toContain('Republic of Peru');
    register.close();
  });

  test('removes the delegation and the person too, in the same step, which one undo takes back', async () => {
    const register = await begin();
    const before = await register.exportAll();
    const left = valueOf(await register.execute(removeAttendances([seat], 'Ana DIAZ')));
    const step = register.nextUndo?.step;
    valueOf(await register.execute(removeLeftBehind({ ...left, personIds: [] }, 'Peru')));
    valueOf(await register.execute(removeLeftBehind({ ...left, delegationIds: [] }, 'Ana DIAZ')));
    expect(register.nextUndo).toMatchObject({ step, command: 'remove-left-behind' });
    const { records } = await register.exportAll();
    expect([records.delegations, records.persons]).toEqual([undefined, [people[1]]]);
    valueOf(await register.undo());
    expect((await register.exportAll()).records).toEqual(before.records);
    register.close();
  });

  test('offers no person of whom something else is recorded, and removes none who came to something since', async () => {
    const post = anAppointment({ personId: people[0].id, partyId: peru.id });
    const known = await begin({ appointments: [post] });
    expect(valueOf(await known.execute(removeAttendances([seat], ''))).personIds).toEqual([]);
    known.close();
    const register = await begin();
    const left = valueOf(await register.execute(removeAttendances([seat], '')));
    await insert(register, { attendances: [{ ...seat, id: people[1].id }] });
    valueOf(await register.execute(removeLeftBehind(left, '')));
    const { records } = await register.exportAll();
    expect(records.persons).toHaveLength(2);
    expect(records.delegations).toHaveLength(1);
    register.close();
  });
});

test('moving everybody out of a delegation is no word that its party was there, and a headcount is', async () => {
  const counted = aDelegation({
    meetingId: meeting.id,
    partyId: chile.id,
    headcount: { qualifier: 'about', count: 3 },
  });
  const other = { ...seat, id: people[1].id, personId: people[1].id, delegationId: counted.id };
  const register = await begin({ delegations: [delegation, counted], attendances: [seat, other] });
  valueOf(await register.execute(moveAttendance(seat, counted.id, null, 'Ana DIAZ')));
  expect(await printed(register)).not.toContain('Republic of Peru');
  const left = valueOf(await register.execute(removeAttendances([seat, other], '')));
  expect(left.delegationIds).toEqual([]);
  expect(await printed(register)).toContain('Republic of Chile');
  register.close();
});

describe('moving the last person to another delegation', () => {
  const other = aDelegation({ meetingId: meeting.id, partyId: chile.id, order: 'a1' });
  const ways = [
    ['one', () => moveAttendance(seat, other.id, null, 'Ana DIAZ')],
    ['several', () => moveAttendances([seat], other.id, null, 'Chile')],
  ] as const;

  test.each(ways)('%s: tells what is left, and with its removal is one step of Undo', async (_, move) => {
    const register = await begin({ delegations: [delegation, other] });
    const before = (await register.exportAll()).records;
    const left = valueOf(await register.execute(move()));
    expect(left).toMatchObject({ delegationIds: [delegation.id], personIds: [] });
    valueOf(await register.execute(removeLeftBehind(left, 'Peru')));
    // Nobody was taken off the list, and the words of Undo do not say so.
    expect(register.nextUndo?.command).toBe('move-and-remove-left');
    expect((await register.exportAll()).records.delegations).toEqual([other]);
    valueOf(await register.undo());
    expect((await register.exportAll()).records).toEqual(before);
    register.close();
  });

  test('and back, however soon, are two steps', async () => {
    const register = await begin({ delegations: [delegation, other] });
    valueOf(await register.execute(moveAttendance(seat, other.id, null, 'Ana DIAZ')));
    valueOf(await register.execute(moveAttendance(seat, delegation.id, null, 'Ana DIAZ')));
    valueOf(await register.undo());
    expect(await register.get('attendances', seat.id)).toMatchObject({ delegationId: other.id });
    register.close();
  });
});

test('a delegation that is entered without people took part; one of whom somebody only confirmed did not', async () => {
  const register = await begin({ attendances: [{ ...seat, state: 'confirmed' }] });
  const choice = { kind: 'party', partyId: chile.id } as const;
  valueOf(await register.execute(addDelegation({ meetingId: meeting.id, party: choice }, 'Chile')));
  const text = await printed(register);
  expect(text).toContain('Republic of Chile');
  expect(text).not.toContain('Republic of Peru');
  register.close();
});

test('a delegation that is removed with its people says which of them are left with nothing', async () => {
  const register = await begin();
  const left = valueOf(await register.execute(removeDelegation(delegation, 'Peru')));
  expect(left).toMatchObject({ delegationIds: [], personIds: [people[0].id] });
  valueOf(await register.execute(removeLeftBehind(left, '')));
  expect((await register.exportAll()).records.persons).toEqual([people[1]]);
  valueOf(await register.undo());
  expect((await register.exportAll()).records.persons).toHaveLength(2);
  register.close();
});
