import { expect, test } from 'vitest';

import { knowPeople } from '@/features/exchange/people/known-people';
import { findNames } from '@/search/find-names';

import { anAppointment, aParty, aPartyName, aPerson, aPersonName } from '../../helpers/builders';
import { insert, openTestRegister } from '../../helpers/open-test-register';

test('a person of the register is told by the State in the language of the question, though it has no name in it there', async () => {
  const register = await openTestRegister();
  const party = aParty({ kind: 'state', iso3: 'IDN' });
  const name = aPartyName({ partyId: party.id, language: 'en', short: 'Indonesia' });
  const person = aPerson();
  await insert(register, {
    parties: [party],
    partyNames: [name],
    persons: [person],
    personNames: [aPersonName({ personId: person.id, given: 'Retno', family: 'Marsudi' })],
    appointments: [anAppointment({ personId: person.id, partyId: party.id })],
  });
  const told = async (language: string) => {
    const known = await knowPeople(
      register,
      ['Retno Marsudi'],
      (sought, people) => Promise.resolve(findNames(sought, people)),
      language,
    );
    return known.bearers('Retno Marsudi').map((one) => one.party);
  };
  expect(await told('ru')).toEqual(['Индонезия']);
  expect(await told('en')).toEqual(['Indonesia']);
});
