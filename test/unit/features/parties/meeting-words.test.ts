import { expect, it } from 'vitest';

import { rolesInWords } from '@/features/parties/party/lists/meeting-words';

import {
  aChairmanship,
  aDelegation,
  aMeeting,
  aParty,
  aStatus,
  aSupportRole,
} from '../../../helpers/builders';

it('has a party at a meeting in the capacity under which the list of participants prints it', () => {
  const party = aParty({ kind: 'state' });
  const own = { partyId: party.id };
  const standing = {
    party,
    statuses: [
      aStatus({ ...own, status: 'observer', until: '2014' }),
      aStatus({ ...own, status: 'member', from: '2014' }),
    ],
    chairmanships: [aChairmanship({ ...own, from: '2021', until: '2023' })],
    supportRoles: [aSupportRole({ partyId: 'unit', kind: 'support-unit' })],
  };
  const wordsAt = (date: string, category: 'unspecified' | 'invited' = 'unspecified', of = standing) => {
    const line = {
      meeting: aMeeting({ date, stateOfAffairs: 'held' }),
      delegations: [aDelegation({ ...own, category })],
      organiserRoles: [],
      attendances: [],
      present: new Set<string>(),
      tookPart: true,
    };
    return rolesInWords(line, of, (id) => id);
  };
  expect(wordsAt('2013-06-05')).toEqual(['parties.category.observer']);
  expect(wordsAt('2019-10-08')).toEqual(['parties.category.member']);
  expect(wordsAt('2022-03-01')).toEqual(['parties.category.chair']);
  expect(wordsAt('2019-10-08', 'invited')).toEqual(['parties.category.invited']);
  const nothing = { ...standing, statuses: [], chairmanships: [] };
  expect(wordsAt('2019-10-08', 'unspecified', nothing)).toEqual(['parties.category.unspecified']);
  const unit = { ...nothing, party: aParty({ id: 'unit', kind: 'organisation', category: 'un-entity' }) };
  expect(wordsAt('2019-10-08', 'unspecified', unit)).toEqual(['domain.support-kind.support-unit']);
});
