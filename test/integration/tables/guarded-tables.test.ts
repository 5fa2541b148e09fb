import { describe, expect, it } from 'vitest';

import { readClipboard } from '@/formats/sheet/read-clipboard';
import { planSheet } from '@/formats/tables/plan-sheet';
import type { ContactChoice } from '@/formats/tables/planned-row';
import { changesOfPlan, noDecisions } from '@/pickers/tables/changes-of-plan';
import { editAttendance, moveAttendance } from '@/store/commands/attendances';
import { addPersonName, editPerson } from '@/store/commands/persons';
import { anAppointment, aPerson } from '../../helpers/builders';
import { fixedId } from '../../helpers/fixed-id';
import { errorOf, valueOf } from '../../helpers/open-test-register';
import {
  anna,
  berik,
  chinara,
  kazakhstan,
  meetingId,
  openSmallTable,
  seatA,
  seatB,
  tur,
} from '../../helpers/small-table';
import { TableDesk } from '../../helpers/table-desk';

const headsOf = async ({ register }: TableDesk) =>
  (await register.list('attendances')).filter(({ roles }) => roles.includes('head-of-delegation'));

async function planText(desk: TableDesk, text: string) {
  const [sheet] = readClipboard({ html: '', text });
  if (!sheet) throw new Error('a table');
  const from = { kind: 'sheet', sheet, columns: null } as const;
  return planSheet({ snapshot: await desk.snapshot(), from, answers: new Map(), language: 'en' }).plan;
}
const by = { language: 'en', state: 'present' } as const;

describe('two heads of one delegation in one table', () => {
  it('are said at the second row, of whom the first is taken, and a second reading proposes nothing', async () => {
    const desk = await openSmallTable();
    const head = { roles: 'Head of delegation' };
    const rows = await desk.written({ [seatA]: head, [seatB]: head });
    const [, second] = (await desk.plan(rows)).rows;
    expect(second).toMatchObject({
      kind: 'same',
      problems: [{ code: 'second-head', text: 'Anna Omarova', line: 2 }],
    });
    valueOf(await desk.apply(await desk.changes(rows)));
    expect((await headsOf(desk)).map(({ id }) => id)).toEqual([seatA]);
    expect((await desk.changes(rows)).change).toEqual([]);
  });

  it('of a pasted list are one head, also when it is pasted again', async () => {
    const desk = await openSmallTable();
    const text =
      'Country\tName\tRole\nItaly\tAda BRUNI\tHead of delegation\nItaly\tUgo NERI\tHead of delegation, expert';
    valueOf(await desk.apply(changesOfPlan(await planText(desk, text), noDecisions, by)));
    expect(await headsOf(desk)).toHaveLength(1);
    const again = await planText(desk, text);
    expect(again.rows.map(({ kind, problems }) => [kind, ...problems.map(({ code }) => code)])).toEqual([
      ['same'],
      ['same', 'second-head'],
    ]);
  });

  it('are one where the former head’s cell was left as it was', async () => {
    const desk = await openSmallTable();
    valueOf(
      await desk.apply(await desk.changes(await desk.written({ [seatA]: { roles: 'Head of delegation' } }))),
    );
    const rows = await desk.written({ [seatB]: { roles: 'Head of delegation' } });
    expect((await desk.plan(rows)).rows.flatMap(({ problems }) => problems)).toEqual([
      { code: 'replaces-head', text: 'Anna Omarova' },
    ]);
    valueOf(await desk.apply(await desk.changes(rows)));
    expect((await headsOf(desk)).map(({ id }) => id)).toEqual([seatB]);
  });

  it('are asked about where somebody new would depose the head, and not where the head gives the role up', async () => {
    const desk = await openSmallTable();
    const list = (...heads: string[]) =>
      ['Country\tName\tRole', ...heads.map((name) => `Italy\t${name}\tHead of delegation`)].join('\n');
    valueOf(await desk.apply(changesOfPlan(await planText(desk, list('Ada BRUNI')), noDecisions, by)));
    const [other] = (await planText(desk, list('Ugo NERI'))).rows;
    expect(other).toMatchObject({
      kind: 'new',
      proposed: 'ask',
      problems: [{ code: 'replaces-head', text: 'Ada Bruni' }],
    });
    const [same] = (await planText(desk, list('Ada BRUNI'))).rows;
    expect(same).toMatchObject({ kind: 'same', problems: [] });

    valueOf(
      await desk.apply(await desk.changes(await desk.written({ [seatA]: { roles: 'Head of delegation' } }))),
    );
    const swapped = { [seatA]: { roles: 'Delegate' }, [seatB]: { roles: 'Head of delegation' } };
    const rows = (await desk.plan(await desk.written(swapped))).rows;
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe('what was changed while the preview stood', () => {
  it('is not removed: a seat', async () => {
    const desk = await openSmallTable();
    const rows = await desk.written({ [seatB]: null });
    const changes = await desk.changes(rows, { ...noDecisions, removed: new Set([seatB]) });
    const edit = editAttendance({ id: seatB, meetingId }, { function: 'Typed since' }, 'Berik');
    valueOf(await desk.register.execute(edit));
    expect(errorOf(await desk.apply(changes))).toBe('changed-meanwhile');
    expect(await desk.register.get('attendances', seatB)).toMatchObject({ function: 'Typed since' });
    await desk.register.undo();
    valueOf(await desk.apply(changes));
    expect(await desk.register.get('attendances', seatB)).toBeUndefined();
  });

  it('is not removed: a person', async () => {
    const dana = fixedId('4', 9);
    const desk = await TableDesk.open({ persons: [aPerson({ id: anna }), aPerson({ id: dana })] }, null);
    valueOf(await desk.register.execute(addPersonName(dana, { given: 'Dana', family: 'Lee' })));
    const rows = await desk.written({ [dana]: null });
    const changes = await desk.changes(rows, { ...noDecisions, removed: new Set([dana]) });
    expect(changes.remove).toHaveLength(1);
    valueOf(await desk.register.execute(editPerson(dana, { note: 'Typed since' }, 'Dana')));
    expect(errorOf(await desk.apply(changes))).toBe('changed-meanwhile');
  });

  it('is not moved: a seat that sits in another delegation by now', async () => {
    const desk = await openSmallTable();
    const changes = await desk.changes(await desk.written({ [seatA]: { party: 'Türkiye' } }));
    expect(changes.change).toHaveLength(1);
    valueOf(await desk.register.execute(moveAttendance({ id: seatA, meetingId }, tur, null, 'Anna')));
    expect(errorOf(await desk.apply(changes))).toBe('changed-meanwhile');
    expect(await desk.register.get('attendances', seatA)).toMatchObject({ delegationId: tur });
  });
});

describe('contact details in a list that are other than those of the register', () => {
  const posts = [
    anAppointment({
      id: fixedId('7', 1),
      personId: berik,
      partyId: kazakhstan.party.id,
      email: 'b@example.org',
    }),
  ];
  const list = 'Country\tName\tE-mail\tTelephone\nKazakhstan\tBerik Serik\tberik@example.com\t+7 1';
  const decided = async (desk: TableDesk, choice: ContactChoice) => {
    const plan = await planText(desk, list);
    const contacts = new Map(plan.rows.map(({ key }) => [key, choice]));
    return changesOfPlan(plan, { ...noDecisions, contacts }, by);
  };
  const desks = {
    'of somebody who sits here': () => openSmallTable({ appointments: posts }),
    'of somebody who is known': () =>
      openSmallTable({
        appointments: posts,
        attendances: [],
        persons: [anna, berik, chinara].map((id) => aPerson({ id })),
      }),
  };
  for (const [who, open] of Object.entries(desks)) {
    for (const [choice, email] of [
      ['keep', 'b@example.org'],
      ['replace', 'berik@example.com'],
      ['add', 'b@example.org; berik@example.com'],
    ] as const) {
      it(`${who}: ${choice}`, async () => {
        const desk = await open();
        valueOf(await desk.apply(await decided(desk, choice)));
        // What the register lacks is filled without a question.
        expect(await desk.register.get('appointments', fixedId('7', 1))).toMatchObject({
          email,
          phone: '+7 1',
        });
      });
    }
  }

  it('that differ in spaces and capitals alone are the same', async () => {
    const desk = await openSmallTable({
      appointments: [{ ...posts[0], phone: '+7 (701) 000-00-00' } as (typeof posts)[number]],
    });
    const text = 'Country\tName\tE-mail\tTelephone\nKazakhstan\tBerik Serik\tB@Example.org\t+77010000000';
    expect((await planText(desk, text)).rows[0]).toMatchObject({ kind: 'same' });
  });
});
