import { describe, expect, test } from 'vitest';

import type { RecordSet } from '@/domain/records';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOfKind } from '@/formats/paper/kinds/paper-kinds';
import { paperToText } from '@/formats/paper/write-text';
import { editPersonName, type NameInChange } from '@/store/commands/persons';
import { keepNameThen, printNameOfToday } from '@/store/commands/names-then';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import {
  aDelegation,
  aMeeting,
  anAttendance,
  aParty,
  aPartyName,
  aPerson,
  aPersonName,
  aProcess,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const party = aParty();
const [held, later, planned] = [
  aMeeting({ processId: process.id, date: '2031-06-11', stateOfAffairs: 'held' }),
  aMeeting({ processId: process.id, date: '2032-06-11', stateOfAffairs: 'held' }),
  aMeeting({ processId: process.id, date: '2033-06-11', stateOfAffairs: 'planned' }),
];
const meetings = [held, later, planned];
const delegations = meetings.map(({ id }) => aDelegation({ meetingId: id, partyId: party.id }));
const person = aPerson();
const latin = aPersonName({ personId: person.id, given: 'Dana', family: 'Nurlanova' });
const cyrillic = aPersonName({
  personId: person.id,
  script: 'cyrillic',
  given: 'Дана',
  family: 'Нурланова',
});
const records: RecordSet = {
  processes: [process],
  parties: [party],
  partyNames: [aPartyName({ partyId: party.id })],
  persons: [person],
  personNames: [latin, cyrillic],
  meetings,
  delegations,
  attendances: delegations.map(({ id, meetingId }) =>
    anAttendance({ meetingId, delegationId: id, personId: person.id, state: 'present' }),
  ),
};

async function begin(): Promise<Register> {
  const register = await openTestRegister();
  await insert(register, records);
  return register;
}

async function printed(register: Register, language: 'en' | 'ru' = 'en'): Promise<readonly boolean[]> {
  const texts = [];
  for (const { id } of meetings) {
    const dossier = await register.dossier(id);
    if (!dossier) throw new Error('The meeting was expected');
    texts.push(paperToText(paperOfKind('participants', dossier, { language, ...usualChoices })));
  }
  return texts.map((text) => /NURLANOVA|НУРЛАНОВА/u.test(text));
}

const facts = { personId: person.id, name: latin };

describe('a name that has become another', () => {
  test('is printed by lists of meetings held before, in its script alone, and finds the person', async () => {
    const register = await begin();
    valueOf(await register.execute(editPersonName(latin, { family: 'Sadykova' })));
    expect(await printed(register)).toEqual([false, false, false]);
    valueOf(await register.execute(keepNameThen({ ...facts, except: later.id })));
    expect(await printed(register)).toEqual([true, false, false]);
    expect(await printed(register, 'ru')).toEqual([true, true, true]);
    const names = (await register.namedPeople()).flatMap((one) => one.names.map(({ family }) => family));
    expect(names.toSorted()).toEqual(['Nurlanova', 'Sadykova', 'Нурланова']);
    // A second change leaves the first list as it was.
    const now = (await register.list('personNames')).find(({ id }) => id === latin.id);
    if (!now) throw new Error('The name was expected');
    valueOf(await register.execute(editPersonName(now, { family: 'Omarova' })));
    valueOf(await register.execute(keepNameThen({ personId: person.id, name: now })));
    const seats = await register.list('attendances');
    expect(seats.map(({ namesThen }) => namesThen.map(({ family }) => family))).toEqual([
      ['Nurlanova'],
      ['Sadykova'],
      [],
    ]);
    expect(await register.checkRecords()).toEqual([]);
    register.close();
  });

  test('goes from those lists where it was a spelling, and one undo each takes either back', async () => {
    const register = await begin();
    const kept = { ...facts, keptId: newId() };
    valueOf(await register.execute(editPersonName(latin, { family: 'Nurlanowa' })));
    valueOf(await register.execute(keepNameThen(kept)));
    const before = (await register.exportAll()).records;
    valueOf(await register.execute(printNameOfToday(kept)));
    expect(await printed(register)).toEqual([false, false, false]);
    expect((await register.exportAll()).records.personNames).toHaveLength(2);
    valueOf(await register.undo());
    expect((await register.exportAll()).records).toEqual(before);
    expect(await printed(register)).toEqual([true, true, false]);
    register.close();
  });

  test('taken for a spelling, leaves a former name that was recorded before, with what was said of it', async () => {
    const register = await begin();
    const recorded = aPersonName({
      ...latin,
      id: newId(),
      family: ' Nurlanova',
      preferred: false,
      order: 'a9',
    });
    await insert(register, { personNames: [recorded] });
    valueOf(await register.execute(editPersonName(latin, { family: 'Sadykova' })));
    const kept = { ...facts, keptId: newId() };
    valueOf(await register.execute(keepNameThen(kept)));
    valueOf(await register.execute(printNameOfToday(kept)));
    expect(await register.get('personNames', recorded.id)).toEqual(recorded);
    expect(await register.list('personNames')).toHaveLength(3);
    register.close();
  });
});

describe('a name that is changed letter by letter', () => {
  const inChange = () => ({
    name: latin,
    keptId: newId(),
    isOther: (now: { readonly family: string }) => now.family !== 'Nurlanova' && now.family !== 'Nurlanowa',
  });
  const type = async (register: Register, family: string, former: NameInChange) =>
    valueOf(await register.execute(editPersonName(latin, { family }, former)));

  test('is kept by lists of meetings held before from the first letter on, in the same step', async () => {
    const register = await begin();
    const before = (await register.exportAll()).records;
    const former = inChange();
    await type(register, 'Nurl', former);
    expect(await printed(register)).toEqual([true, true, false]);
    await type(register, 'Sadykova', former);
    expect(await printed(register)).toEqual([true, true, false]);
    const names = await register.list('personNames');
    expect(names.map(({ family }) => family).toSorted()).toEqual(['Nurlanova', 'Sadykova', 'Нурланова']);
    valueOf(await register.undo());
    expect((await register.exportAll()).records).toEqual(before);
    register.close();
  });

  test('and ends as a spelling, is set right everywhere and leaves no former name', async () => {
    const register = await begin();
    const former = inChange();
    for (const family of ['Nurl', 'Nurlanowa']) await type(register, family, former);
    expect(await printed(register)).toEqual([false, false, false]);
    expect(await register.list('personNames')).toHaveLength(2);
    register.close();
  });
});
