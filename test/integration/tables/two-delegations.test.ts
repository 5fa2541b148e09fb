import { describe, expect, it } from 'vitest';

import { aDelegation, anAttendance } from '../../helpers/builders';
import { fixedId } from '../../helpers/fixed-id';
import { insert, valueOf } from '../../helpers/open-test-register';
import { chinara, kaz, kazakhstan, meetingId, openSmallTable } from '../../helpers/small-table';
import { noDecisions } from '@/pickers/tables/changes-of-plan';
import { addEntries } from '@/store/commands/add-entries';

const second = fixedId('2', 9);

describe.each([
  ['after', 'a5', kaz],
  ['before', 'Zz', second],
])('a party whose second delegation, of another register, stands %s the first', (_, order, first) => {
  async function desk() {
    const opened = await openSmallTable();
    const partyId = kazakhstan.party.id;
    const headcount = { qualifier: 'exactly', count: 3 } as const;
    await insert(opened.register, {
      delegations: [aDelegation({ id: second, meetingId, partyId, order, headcount })],
    });
    return opened;
  }

  it('has one headcount in the preview and on writing, and whoever comes sits in the first', async () => {
    const at = await desk();
    const count = [
      ['Country', 'Name'],
      ['Kazakhstan', '7'],
    ];
    const counted = await at.plan(count);
    const choices = new Map(counted.rows.map(({ key }) => [key, 'update'] as const));
    const changes = await at.changes(count, { ...noDecisions, choices });
    expect(changes.delegations).toHaveLength(1);
    valueOf(await at.apply(changes));
    expect((await at.register.get('delegations', first))?.headcount?.count).toBe(7);

    const list = [
      ['Country', 'Name'],
      ['Kazakhstan', 'Dana LEE'],
    ];
    valueOf(await at.apply(await at.changes(list)));
    const entry = {
      party: { kind: 'party', partyId: kazakhstan.party.id },
      partyName: 'Kazakhstan',
      attendee: { person: { kind: 'named', given: 'Erlan', family: 'Kim' } },
      name: 'Erlan Kim',
    } as const;
    const [added] = valueOf(await at.register.execute(addEntries(meetingId, [entry])));
    expect(added?.delegationId).toBe(first);
    const seats = await at.register.list('attendances');
    const names = new Map((await at.register.list('personNames')).map((one) => [one.personId, one.given]));
    expect(seats.find(({ personId }) => names.get(personId) === 'Dana')?.delegationId).toBe(first);
  });

  it('seats nobody in one who sits in the other', async () => {
    const at = await desk();
    await insert(at.register, {
      attendances: [
        anAttendance({
          id: fixedId('3', 9),
          meetingId,
          delegationId: first === kaz ? second : kaz,
          personId: chinara,
          order: 'a7',
        }),
      ],
    });
    const changes = await at.changes([
      ['Country', 'Name'],
      ['Kazakhstan', 'Dana LEE'],
    ]);
    const add = changes.add.map((one) => ({ ...one, personId: chinara }));
    const before = await at.register.list('attendances');
    valueOf(await at.apply({ ...changes, add }));
    expect(await at.register.list('attendances')).toEqual(before);
  });
});
