import { describe, expect, it } from 'vitest';

import { readPastedList } from '@/features/attendance/paste/read-list';
import { rowsOfLines } from '@/features/attendance/paste/rows-of-lines';
import type { LineReading } from '@/formats/tables/line-reading';
import { planSheet } from '@/formats/tables/plan-sheet';
import { changesOfPlan, noDecisions } from '@/pickers/tables/changes-of-plan';
import { partyEntries } from '@/pickers/parties/party-entry';
import { countsOf } from '@/store/commands/table-changes';
import { planOfList, seatsOfPlan } from '../../../helpers/listed-seats';
import { emptyMeeting, kazakhDelegation } from '../../../helpers/planned-paste';

const entries = partyEntries([], { date: '2026-06-10', language: 'en' });

function planned(lines: readonly string[], readings: readonly (readonly [string, LineReading])[] = []) {
  const from = { kind: 'rows', rows: rowsOfLines(readPastedList(lines.join('\n'), entries)) } as const;
  const asked = { answers: new Map(), readings: new Map(readings), language: 'en' } as const;
  return planSheet({ snapshot: emptyMeeting(), from, ...asked }).plan;
}
const changes = (plan: ReturnType<typeof planned>) =>
  changesOfPlan(plan, noDecisions, { language: 'en', state: 'confirmed' });

describe('"Experts" over a State', () => {
  const list = ['Experts', 'Uzbekistan', 'Mr. Jasur Tursunov, Head of Department'];

  it('gives its delegation no category unasked', () => {
    const plan = planned(list);
    expect(seatsOfPlan(plan)).toEqual(['Uzbekistan: Jasur TURSUNOV; expert; Head of Department']);
    expect(plan.rows[1]).toMatchObject({ readings: ['experts'], problems: [{ code: 'category-perhaps' }] });
  });

  it('makes it and its people experts where that is said, and what they were again', () => {
    const plan = planned(list, [['2/1', 'experts']]);
    expect(seatsOfPlan(plan)).toEqual(['Uzbekistan/expert: Jasur TURSUNOV; expert; Head of Department']);
    expect(plan.rows[1]?.readings).toEqual(['experts', 'state']);
    expect(seatsOfPlan(planned(list, [['2/1', 'state']]))).toEqual(seatsOfPlan(planned(list)));
  });
});

it('the words "Co-Chair" beside a State are the capacity of the delegation that is made', () => {
  const { add, delegations } = changes(planned(['Kyrgyz Republic – Co-Chair', 'Mr. Nurlan ABDYLDAEV']));
  expect([...delegations, ...add].map(({ place }) => place.capacity)).toEqual(['Co-Chair', 'Co-Chair']);
});

it('a body beside a State that ends in what may be a surname is asked about, and may be somebody', () => {
  const lines = ['Kazakhstan – Ministry of Labour Bekov', 'Mr. Serik AKHMETOV'];
  expect(planned(lines).rows[0]?.problems).toMatchObject([{ code: 'body-or-name' }]);
  const read = planned(lines, [['1/0', 'person']]);
  expect(seatsOfPlan(read)).toEqual(['Kazakhstan: Bekov; Ministry of Labour', 'Kazakhstan: Serik AKHMETOV']);
  expect(read.rows[0]?.readings).toEqual(['person', 'nobody']);
  const back = planned(lines, [['1/0', 'nobody']]);
  expect(seatsOfPlan(back)).toEqual(['Kazakhstan: Serik AKHMETOV']);
  expect(back.rows[0]).toMatchObject({ kind: 'delegation', proposed: 'new' });
  for (const body of ['Ministry of Foreign Affairs', 'Passport Control', 'Министерство внутренних дел'])
    expect(planned([`Kazakhstan – ${body}`]).rows.flatMap(({ problems }) => problems)).not.toContainEqual(
      expect.objectContaining({ code: 'body-or-name' }),
    );
});

describe('a category above people whose delegation stands in a column', () => {
  const table =
    'Name\tCountry\tPosition\nOBSERVERS\t\t\nDana Lee\tKazakhstan\tAdviser\nAnna Weber\tKazakhstan\tAttaché';
  const rows = (category: 'unspecified' | 'member' | 'observer') =>
    planOfList(table, emptyMeeting({ delegations: [kazakhDelegation({ category })] })).rows;

  it('fills that of the delegation which is there without one, in a row of its own behind the others', () => {
    expect(rows('unspecified')).toHaveLength(4);
    expect(rows('unspecified')[3]).toMatchObject({
      kind: 'delegation',
      line: 3,
      name: 'Kazakhstan',
      proposed: 'update',
      standing: { to: { category: 'observer' }, was: { category: 'unspecified' } },
      problems: [{ code: 'category-above', category: 'observer', text: 'OBSERVERS' }],
    });
  });

  it('asks where it has another one, and says nothing where it has this one', () => {
    expect(rows('member')[3]).toMatchObject({ proposed: 'skip' });
    expect(rows('member')[3]?.problems).toContainEqual({ code: 'other-category', category: 'member' });
    expect(rows('observer')).toHaveLength(3);
  });
});

describe('a category above a delegation that is at the meeting already', () => {
  const list = 'OBSERVERS\nKazakhstan\nMs. Dana LEE';
  const row = (category: 'unspecified' | 'member' | 'observer') =>
    planOfList(list, emptyMeeting({ delegations: [kazakhDelegation({ category })] })).rows[1];

  it('is filled in where none is said of it', () => {
    expect(row('unspecified')).toMatchObject({
      proposed: 'update',
      standing: { to: { category: 'observer' }, was: { category: 'unspecified' } },
    });
  });

  it('is asked about where it contradicts, and says nothing where it is the same', () => {
    expect(row('member')).toMatchObject({ proposed: 'skip', choices: ['update', 'skip'] });
    expect(row('member')?.problems).toContainEqual({ code: 'other-category', category: 'member' });
    expect(row('observer')).toMatchObject({ kind: 'same' });
  });
});

describe('a delegation that a list goes on with', () => {
  const plan = planOfList(
    'IOM\nMr. Luca ROSSI\nUNHCR\nMs. Vera LINDT\nIOM\nMs. Ada KURT\nSECRETARIAT\nIOM\nMs. Anna WEBER',
  );

  it('is made once, so that the button counts as many as the rows of delegations', () => {
    const made = plan.rows.filter(({ kind }) => kind === 'delegation');
    expect(made).toHaveLength(3);
    expect(countsOf(changes(plan)).delegations).toBe(3);
  });
});

it('the Secretariat stands apart also from the delegation that is at the meeting already', () => {
  const plan = planOfList(
    'SECRETARIAT\nKazakhstan\nMs. Dana LEE',
    emptyMeeting({ delegations: [kazakhDelegation({ category: 'member' })] }),
  );
  expect(plan.rows.slice(1).map(({ place }) => place)).toEqual([
    { kind: 'beside', category: 'secretariat' },
    { kind: 'beside', category: 'secretariat' },
  ]);
});
