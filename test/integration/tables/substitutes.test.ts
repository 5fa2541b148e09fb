import { describe, expect, it } from 'vitest';

import type { RowChoice } from '@/formats/tables/planned-row';
import { fieldTitles } from '@/formats/tables/table-field';
import { noDecisions } from '@/pickers/tables/changes-of-plan';
import { anAppointment, anAttendance, aPerson } from '../../helpers/builders';
import { fixedId } from '../../helpers/fixed-id';
import { errorOf, valueOf } from '../../helpers/open-test-register';
import {
  anna,
  berik,
  kaz,
  kazakhstan,
  meetingId,
  openSmallTable,
  seatA,
  seatB,
} from '../../helpers/small-table';
import type { Edits, TableDesk } from '../../helpers/table-desk';
import { editAttendance } from '@/store/commands/attendances';
import { addPersonName } from '@/store/commands/persons';

const typedOver: Edits = { [seatA]: { given: 'Dana', family: 'Lee' } };

async function decided(desk: TableDesk, rows: Awaited<ReturnType<TableDesk['written']>>, choice: RowChoice) {
  const [row] = (await desk.plan(rows)).rows.filter(({ seat }) => seat !== null);
  return desk.changes(rows, {
    ...noDecisions,
    choices: new Map([[row?.key ?? '', choice]]),
  });
}

async function seatsOf(desk: TableDesk) {
  const seats = (await desk.register.list('attendances')).filter(({ delegationId }) => delegationId === kaz);
  const names = new Map((await desk.register.list('personNames')).map((one) => [one.personId, one.given]));
  return seats
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ personId, state, roles, function: post }) => [names.get(personId), state, roles, post]);
}

describe('another name typed over a row', () => {
  it('may be a substitute: the one before stays as excused, the other sits next with the role and post of the row', async () => {
    const desk = await openSmallTable();
    const rows = await desk.written({
      [seatA]: { ...typedOver[seatA], roles: 'Head of delegation' },
    });
    const before = (await desk.register.exportAll()).records;
    valueOf(await desk.apply(await decided(desk, rows, 'substitute')));
    expect(await seatsOf(desk)).toEqual([
      ['Anna', 'excused', ['delegate'], 'Post of a0'],
      ['Dana', 'present', ['head-of-delegation'], 'Post of a0'],
      ['Berik', 'present', ['delegate'], 'Post of a1'],
    ]);
    const again = await desk.changes(rows);
    expect([again.add, again.change, again.remove]).toEqual([[], [], []]);
    await desk.register.undo();
    expect((await desk.register.exportAll()).records).toEqual(before);
  });

  it('is nobody who takes over the contact details and other names of the one before', async () => {
    const desk = await openSmallTable({
      appointments: [
        anAppointment({
          id: fixedId('7', 1),
          personId: berik,
          partyId: kazakhstan.party.id,
          email: 'b@example.org',
        }),
      ],
    });
    valueOf(await desk.register.execute(addPersonName(berik, { given: 'Берик', family: 'Серик' })));
    const rows = await desk.written({
      [seatB]: { given: 'Dana', family: 'Lee', phone: '+7 1' },
    });
    const [added] = (await decided(desk, rows, 'new')).add;
    expect(added?.post).toEqual({ phone: '+7 1' });
    expect(added?.names.map(({ given }) => given)).toEqual(['Dana']);
  });

  it('may be somebody whom the register knows', async () => {
    const dana = fixedId('4', 9);
    const desk = await openSmallTable({
      persons: [1, 2, 3, 9].map((at) => aPerson({ id: fixedId('4', at) })),
    });
    await insertName(desk, dana);
    const rows = await desk.written(typedOver);
    const [row] = (await desk.plan(rows)).rows.filter(({ seat }) => seat !== null);
    expect(row?.choices).toEqual([
      `substitute/${dana}`,
      'substitute',
      `person/${dana}`,
      'new',
      'update',
      'skip',
    ]);
    valueOf(await desk.apply(await decided(desk, rows, `substitute/${dana}`)));
    expect((await desk.register.list('attendances')).some(({ personId }) => personId === dana)).toBe(true);
  });

  it('is refused where the seat was changed meanwhile', async () => {
    const desk = await openSmallTable();
    const changes = await decided(desk, await desk.written(typedOver), 'substitute');
    valueOf(
      await desk.register.execute(editAttendance({ id: seatA, meetingId }, { state: 'remote' }, 'Anna')),
    );
    expect(errorOf(await desk.apply(changes))).toBe('changed-meanwhile');
  });

  it('is two people of one delegation, and somebody new, also where registers were united and places are equal', async () => {
    const equal = await openSmallTable({
      attendances: [
        anAttendance({ id: seatA, meetingId, delegationId: kaz, personId: anna, order: 'a0' }),
        anAttendance({ id: seatB, meetingId, delegationId: kaz, personId: berik, order: 'a0' }),
      ],
    });
    const written = await equal.written({
      [seatA]: { given: 'Dana', family: 'Lee' },
      [seatB]: { given: 'Erlan', family: 'Kim' },
    });
    const [titles = [], ...body] = written;
    const added = (given: string) => {
      const cells: Partial<Record<string, string>> = {
        [fieldTitles.en.party]: 'Kazakhstan',
        [fieldTitles.en.given]: given,
        [fieldTitles.en.family]: 'Nur',
      };
      return titles.map((title) => cells[String(title)] ?? null);
    };
    const rows = [titles, added('Farida'), ...body, added('Galia')];
    const { rows: planned } = await equal.plan(rows);
    const choices = new Map(
      planned.filter(({ seat }) => seat !== null).map(({ key }) => [key, 'substitute'] as const),
    );
    expect(choices.size).toBe(2);
    valueOf(await equal.apply(await equal.changes(rows, { ...noDecisions, choices })));
    expect((await seatsOf(equal)).map(([given]) => given)).toEqual([
      'Anna',
      'Dana',
      'Berik',
      'Erlan',
      'Farida',
      'Galia',
    ]);
  });
});

async function insertName(desk: TableDesk, personId: string) {
  valueOf(await desk.register.execute(addPersonName(personId, { given: 'Dana', family: 'Lee' })));
}
