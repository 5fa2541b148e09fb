import { describe, expect, it } from 'vitest';

import type { TableDesk } from '../../helpers/table-desk';
import { addAttendee, removeAttendances } from '@/store/commands/attendances';
import { errorOf, valueOf } from '../../helpers/open-test-register';
import { berik, kaz, openSmallTable, tur } from '../../helpers/small-table';

const list = [
  ['Country', 'Given name', 'Family name'],
  ['Kazakhstan', 'Dana', 'Lee'],
  ['Kazakhstan', 'Erlan', 'Kim'],
];
const seated = async ({ register }: TableDesk) => {
  const names = new Map((await register.list('personNames')).map((one) => [one.personId, one.given]));
  return (await register.list('attendances')).map(({ personId }) => names.get(personId) ?? '').toSorted();
};
const here = ['Anna', 'Berik', 'Chinara'];

describe('a table whose preview stood while somebody came', () => {
  it('does not bring in a second time whom the line of entry added, and does once it is compared anew', async () => {
    const desk = await openSmallTable();
    const changes = await desk.changes(list);
    const person = { kind: 'named', given: 'Dana', family: 'Lee' } as const;
    valueOf(await desk.register.execute(addAttendee({ delegationId: kaz, person }, 'Dana Lee')));
    expect(errorOf(await desk.apply(changes))).toBe('changed-meanwhile');
    expect(await seated(desk)).toEqual([...here, 'Dana']);
    valueOf(await desk.apply(await desk.changes(list)));
    expect(await seated(desk)).toEqual([...here, 'Dana', 'Erlan']);
  });

  it('of which another window has the same preview is brought in once', async () => {
    const desk = await openSmallTable();
    const [one, other] = [await desk.changes(list), await desk.changes(list)];
    valueOf(await desk.apply(one));
    expect(errorOf(await desk.apply(other))).toBe('changed-meanwhile');
    expect(await seated(desk)).toEqual([...here, 'Dana', 'Erlan']);
    expect(await desk.changes(list)).toMatchObject({ add: [], change: [] });
  });

  it('does not seat somebody known a second time who was seated elsewhere since', async () => {
    const desk = await openSmallTable();
    const seats = await desk.register.list('attendances');
    const own = seats.find(({ personId }) => personId === berik);
    if (!own) throw new Error('a seat');
    valueOf(await desk.register.execute(removeAttendances([own], 'Berik')));
    const changes = await desk.changes([
      ['Country', 'Given name', 'Family name'],
      ['Kazakhstan', 'Berik', 'Serik'],
    ]);
    const person = { kind: 'person', personId: berik } as const;
    valueOf(await desk.register.execute(addAttendee({ delegationId: tur, person }, 'Berik')));
    expect(errorOf(await desk.apply(changes))).toBe('changed-meanwhile');
    expect(await seated(desk)).toEqual(here);
  });

  it('of people does not make anybody twice', async () => {
    const desk = await openSmallTable({}, null);
    const [one, other] = [await desk.changes(list), await desk.changes(list)];
    valueOf(await desk.apply(one));
    expect(errorOf(await desk.apply(other))).toBe('changed-meanwhile');
    expect(await desk.register.list('persons')).toHaveLength(5);
    expect((await desk.changes(list)).add).toEqual([]);
  });
});
