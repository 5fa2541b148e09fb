import { expect, test } from 'vitest';

import { fullName, personNameFor } from '@/domain/person';
import { nameInForm } from '@/features/attendance/person/name-in-form';
import { personCommand, toPersonValues } from '@/features/attendance/person/person-values';
import { mergePersons } from '@/store/commands/merge-persons';
import { addAppointment, editAppointment, removeAppointment } from '@/store/commands/appointments';
import {
  addPerson,
  addPersonName,
  editPersonName,
  preferPersonName,
  removePersonName,
} from '@/store/commands/persons';

import {
  aDelegation,
  aMeeting,
  anAttendance,
  anIntervention,
  aParty,
  aPerson,
  aPersonName,
  aProcess,
} from '../../helpers/builders';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

async function aRegisterOfTwo() {
  const register = await openTestRegister();
  const process = aProcess();
  const party = aParty();
  const meetings = [
    aMeeting({ processId: process.id, date: '2015-09-22' }),
    aMeeting({ processId: process.id, date: '2019-05' }),
    aMeeting({ processId: process.id, date: '2031', stateOfAffairs: 'planned' }),
  ];
  const delegations = meetings.map((meeting) => aDelegation({ meetingId: meeting.id, partyId: party.id }));
  const [one, other] = [aPerson(), aPerson()];
  await insert(register, {
    processes: [process],
    parties: [party],
    meetings,
    delegations,
    persons: [one, other],
    personNames: [
      aPersonName({ personId: one.id, given: 'Lola', family: 'Rahimova' }),
      aPersonName({ personId: other.id, given: 'L.', family: 'Rahimova' }),
    ],
    attendances: meetings.map((meeting, index) =>
      anAttendance({
        meetingId: meeting.id,
        delegationId: delegations[index]?.id ?? '',
        personId: index === 1 ? other.id : one.id,
        function: `Function ${index}`,
      }),
    ),
    interventions: [anIntervention({ meetingId: meetings[0]?.id ?? '', personId: other.id })],
  });
  return { register, one, other, party };
}

test('the directory tells of everybody where they last sat, and of a merged record under whom it became', async () => {
  const { register, one, other, party } = await aRegisterOfTwo();
  const before = await register.people();
  expect(before.map(({ person, meetings }) => [person.id, meetings])).toEqual([
    [one.id, 1],
    [other.id, 1],
  ]);
  // A planned meeting is none at which somebody sat.
  expect(before[0]?.last).toMatchObject({ partyId: party.id, attendance: { function: 'Function 0' } });
  expect(await register.peopleCount()).toBe(2);
  expect(await register.peopleOf([other.id])).toEqual([before[1]]);
  valueOf(await register.execute(mergePersons({ keepId: one.id, dropId: other.id }, 'A', 'B')));
  const [merged, ...more] = await register.people();
  expect(more).toEqual([]);
  expect(merged).toMatchObject({
    meetings: 2,
    partyIds: [party.id],
    last: { attendance: { function: 'Function 1' } },
  });
  expect(await register.peopleCount()).toBe(1);
  expect(await register.peopleOf([other.id])).toEqual([merged]);
  expect(await register.peopleOf([aPerson().id])).toEqual([]);
});

test('a person is found by their id and by every id merged into it', async () => {
  const { register, one, other } = await aRegisterOfTwo();
  valueOf(await register.execute(mergePersons({ keepId: one.id, dropId: other.id }, 'A', 'B')));
  const dossier = await register.person(other.id);
  expect(dossier).toEqual(await register.person(one.id));
  expect(dossier?.person.id).toBe(one.id);
  expect(dossier?.meetings).toHaveLength(3);
  expect(dossier?.interventions).toHaveLength(1);
  expect(await register.person(aPerson().id)).toBeNull();
});

test('names are added, written in another script, preferred and removed, the last one never', async () => {
  const register = await openTestRegister();
  await insert(register, { processes: [aProcess()] });
  const id = valueOf(await register.execute(addPerson({ given: 'Lola', family: 'Rahimova' }, 'Ms.')));
  valueOf(await register.execute(addPersonName(id, { given: 'Lolla', family: 'Rahimova' })));
  const names = async () => (await register.person(id))?.personNames ?? [];
  const [first, second] = await names();
  if (!first || !second) throw new Error('two names were expected');
  valueOf(await register.execute(preferPersonName(second)));
  expect((await names()).map(({ preferred }) => preferred)).toEqual([false, true]);
  valueOf(await register.execute(editPersonName(second, { given: 'Лола', family: 'Рахимова' })));
  expect((await names()).map(({ script }) => script)).toEqual(['latin', 'cyrillic']);
  valueOf(await register.execute(removePersonName(first)));
  expect(errorOf(await register.execute(removePersonName(second)))).toBe('changed-meanwhile');
});

test('an appointment takes its party into use, and goes as it came', async () => {
  const { register, one } = await aRegisterOfTwo();
  const party = { kind: 'new', name: 'Steppe Institute', language: 'en' } as const;
  const id = valueOf(await register.execute(addAppointment({ personId: one.id, party }, 'Lola Rahimova')));
  valueOf(
    await register.execute(
      editAppointment({ id, personId: one.id }, { function: 'Director' }, 'Lola Rahimova'),
    ),
  );
  expect((await register.person(one.id))?.appointments).toEqual([
    expect.objectContaining({ function: 'Director', email: null }),
  ]);
  expect((await register.history(one.id))[0]?.command).toBe('edit-appointment');
  valueOf(await register.execute(removeAppointment({ id, personId: one.id }, 'Lola Rahimova')));
  expect((await register.person(one.id))?.appointments).toEqual([]);
});

test('a letter of another script in an open form goes on into the same name, and takes no name’s place', async () => {
  const register = await openTestRegister();
  const id = valueOf(await register.execute(addPerson({ given: 'Динара', family: 'Оспанова' })));
  valueOf(await register.execute(addPersonName(id, { given: 'Dinara', family: 'Ospanova' })));
  const names = async () => (await register.person(id))?.personNames ?? [];
  const shown = async (language: string) => {
    const name = personNameFor(await names(), language);
    return name && fullName(name);
  };
  const latin = nameInForm(await names(), { id: null, locale: 'en' }, 'en');
  if (!latin) throw new Error('the name is there');
  const attendance = anAttendance({ personId: id });
  let held = { id: latin.id, locale: 'en' };
  for (const given of ['и', 'ив', 'Dinar']) {
    const name = nameInForm(await names(), held, 'en');
    const values = { ...toPersonValues(attendance, name), given };
    valueOf(
      await register.execute(personCommand({ attendance, name, shown: 'x', former: null }, 'given', values)),
    );
    held = { id: name?.id ?? '', locale: 'en' };
    expect(await shown('ru')).toBe('Динара Оспанова');
  }
  expect(await shown('en')).toBe('Dinar Ospanova');
  expect(nameInForm(await names(), held, 'ru')?.given).toBe('Динара');
});

test('a preferred name that comes to another script leaves the place to the one that is preferred there', async () => {
  const register = await openTestRegister();
  const id = valueOf(await register.execute(addPerson({ given: 'Dinara', family: 'Ospanova' })));
  const other = { given: 'Динара', family: 'Оспанова', preferred: true };
  valueOf(await register.execute(addPersonName(id, other)));
  const preferred = async () =>
    ((await register.person(id))?.personNames ?? []).map((name) => [name.script, name.preferred]);
  const [latin] = (await register.person(id))?.personNames ?? [];
  if (!latin) throw new Error('the name is there');
  valueOf(await register.execute(editPersonName(latin, { given: 'Динара' })));
  expect(await preferred()).toEqual([
    ['cyrillic', false],
    ['cyrillic', true],
  ]);
  const slip = { given: 'Dinara', family: 'Ospanova' };
  valueOf(await register.execute(editPersonName(latin, slip)));
  expect(await preferred()).toEqual([
    ['latin', true],
    ['cyrillic', true],
  ]);
});
