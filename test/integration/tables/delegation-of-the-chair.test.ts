import { expect, it } from 'vitest';

import { countsOf } from '@/store/commands/table-changes';
import { aDelegation } from '../../helpers/builders';
import { fixedId } from '../../helpers/fixed-id';
import { insert, valueOf } from '../../helpers/open-test-register';
import { kaz, kazakhstan, meetingId, openSmallTable } from '../../helpers/small-table';
import type { TableDesk } from '../../helpers/table-desk';

const list = [
  ['Name', 'Position'],
  ['Chair', null],
  ['Republic of Kazakhstan', null],
  ['Mr. Talgat OMAROV', 'Chairman of the Committee'],
  ['Ms. Dana SERIK', 'Adviser'],
  ['Member States', null],
  ['Republic of Kazakhstan', null],
  ['Head of Delegation', null],
  ['Mr. Bolat NUR', 'Director'],
  ['Ms. Aigul SEIT', 'Lawyer'],
] as const;

async function seatsOf(at: TableDesk, delegationId: string | undefined) {
  const seats = await at.register.list('attendances');
  const names = new Map((await at.register.list('personNames')).map((one) => [one.personId, one.family]));
  return seats
    .filter((seat) => seat.delegationId === delegationId)
    .map(({ personId, roles }) => `${names.get(personId) ?? '?'}: ${roles.join(', ')}`);
}

it('the delegation of the Chair comes beside that of its State, with whom each has', async () => {
  const at = await openSmallTable();
  const changes = await at.changes(list);
  expect(countsOf(changes)).toMatchObject({ people: 4, delegations: 1 });
  valueOf(await at.apply(changes));
  const chair = (await at.register.list('delegations')).find(({ category }) => category === 'chair');
  expect(await seatsOf(at, chair?.id)).toEqual(['Omarov: chair', 'Serik: delegate']);
  expect(await seatsOf(at, kaz)).toEqual(
    expect.arrayContaining(['Nur: head-of-delegation', 'Seit: delegate']),
  );
  // Brought in once more, nothing is added.
  expect(countsOf(await at.changes(list))).toMatchObject({ people: 0, delegations: 0 });
});

it('a State of which only a second delegation is here gets its own for whoever is listed under its name', async () => {
  const at = await openSmallTable();
  const printedName = 'Tajikistan (second delegation)';
  const partyId = fixedId('9', 3);
  await insert(at.register, {
    parties: [{ ...kazakhstan.party, id: partyId, iso3: 'TJK', acronym: {} }],
    partyNames: kazakhstan.names.map((name, index) => ({
      ...name,
      id: fixedId('8', index + 1),
      partyId,
      short: 'Tajikistan',
      formal: 'Republic of Tajikistan',
    })),
    delegations: [aDelegation({ id: fixedId('2', 9), meetingId, partyId, order: 'z', printedName })],
  });
  valueOf(
    await at.apply(
      await at.changes([
        ['Country', 'Name'],
        ['Tajikistan', 'Zarina RAHIMOVA'],
      ]),
    ),
  );
  const own = (await at.register.list('delegations')).filter((one) => one.partyId === partyId);
  expect(own.map((one) => one.printedName)).toEqual([printedName, null]);
  expect(await seatsOf(at, own[1]?.id)).toEqual(['Rahimova: delegate']);
});
