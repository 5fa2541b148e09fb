import { expect, test } from 'vitest';

import { repeatedDelegations } from '@/domain/repeated-delegations';
import { aDelegation } from '../../helpers/builders';

const at = (...delegations: readonly Parameters<typeof aDelegation>[0][]) => ({
  delegations: delegations.map((fields) => ({ delegation: aDelegation(fields) })),
});
const idsIn = (...sections: readonly ReturnType<typeof at>[]) =>
  repeatedDelegations(sections).map((found) => found.map(({ id }) => id));

test('two delegations of one party under one heading are pointed out, once for all of them', () => {
  const members = at({ id: '1', partyId: 'kz' }, { id: '2', partyId: 'kg' }, { id: '3', partyId: 'kz' });
  expect(idsIn(members)).toEqual([['1', '3']]);
});

test('as the Chair beside the national delegation, or in another capacity, a second one is meant so', () => {
  expect(idsIn(at({ id: '1', partyId: 'kz' }), at({ id: '2', partyId: 'kz' }))).toEqual([]);
  const secretariat = { id: '2', partyId: 'icmpd', capacity: 'as the Secretariat of another process' };
  expect(idsIn(at({ id: '1', partyId: 'icmpd' }, secretariat))).toEqual([]);
  expect(idsIn(at({ id: '1', partyId: 'icmpd', capacity: ' ' }, { id: '2', partyId: 'icmpd' }))).toEqual([
    ['1', '2'],
  ]);
});
