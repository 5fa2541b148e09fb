import { nameOn } from '@/domain/name-on';
import { fullName, personNameFor } from '@/domain/person';
import type { LeftBehind } from '@/store/commands/left-behind';
import type { Register } from '@/store/register';

/** What was taken off a list leaves behind, with the names that the notice says of it. */
export async function leftInWords(register: Register, left: LeftBehind, language: string) {
  const [delegationId] = left.delegationIds;
  const delegation = delegationId === undefined ? null : await register.get('delegations', delegationId);
  const parties = delegation ? await register.parties() : [];
  const party = parties.find((one) => one.party.id === delegation?.partyId);
  const [person] = left.personIds.length === 1 ? await register.peopleOf(left.personIds) : [];
  const name = person ? personNameFor(person.names, language) : null;
  return {
    left,
    name: name ? fullName(name) : '',
    emptied: party ? nameOn(party.party, party.names, null, language, 'short') : '',
  };
}
