import { describe, expect, it } from 'vitest';

import { readPastedList } from '@/features/attendance/paste/read-list';
import { rowsOfLines } from '@/features/attendance/paste/rows-of-lines';
import { planSheet } from '@/formats/tables/plan-sheet';
import type { TablePlan } from '@/formats/tables/planned-row';
import { partyEntries } from '@/pickers/parties/party-entry';
import { planOfList, seatsOfPlan } from '../../../helpers/listed-seats';
import { emptyMeeting, plannedPaste } from '../../../helpers/planned-paste';

const entries = partyEntries([], { date: '2026-06-10', language: 'en' });

function planOfLines(lines: readonly string[]): TablePlan {
  const from = { kind: 'rows', rows: rowsOfLines(readPastedList(lines.join('\n'), entries)) } as const;
  return planSheet({ snapshot: emptyMeeting(), from, answers: new Map(), language: 'en' }).plan;
}
const planOfTable = (lines: readonly string[]) =>
  plannedPaste(['Name\tPosition', ...lines.map((line) => line.replace(', ', '\t'))].join('\n')).plan;

/** Who comes for whom; a delegation alone with what was said of its heading. */
const seats = ({ rows }: TablePlan): readonly string[] =>
  rows.map(({ kind, party, name, problems }) =>
    kind === 'delegation'
      ? `= ${party?.label ?? '?'}${problems.some(({ code }) => code === 'beside-party' || code === 'category-above' || code === 'remote-above') ? ' …' : ''}`
      : `${party?.label ?? '?'}: ${name}`,
  );

const headings = [
  ['Islamic Republic of Iran (observer)', 'Iran'],
  ['Turkey (online)', 'Türkiye'],
  ['Republic of Uzbekistan (Ministry of Interior)', 'Uzbekistan'],
  ['UNHCR – Regional Office', 'UNHCR'],
  ['UNHCR Representation for Central Asia', 'UNHCR'],
  ['Кыргызская Республика – наблюдатель', 'Kyrgyzstan'],
  ['Embassy of Germany', 'Germany'],
  ['US Embassy', 'United States of America'],
  ['Italian Embassy in Astana', 'Italy'],
  ['EU Delegation to Kazakhstan', 'Delegation of the European Union'],
  ['Делегация ЕС в Казахстане', 'Delegation of the European Union'],
  ['Посольство Турецкой Республики в Ташкенте', 'Türkiye'],
  ['Постоянное представительство Республики Таджикистан при ООН', 'Tajikistan'],
] as const;

describe.each([
  ['lines', planOfLines],
  ['a table', planOfTable],
])('a heading in %s that says more than the name of a party', (_, plan) => {
  it.each(headings)('"%s" opens the delegation of %s for those below', (heading, party) => {
    expect(
      seats(plan(['Kazakhstan', 'Ms. Dana Lee, Expert', heading, 'Mr. Reza Moradi, Counsellor'])),
    ).toEqual(['= Kazakhstan', 'Kazakhstan: Ms. Dana LEE', `= ${party} …`, `${party}: Mr. Reza MORADI`]);
  });

  it('that the list goes on with, opens its delegation again', () => {
    expect(seats(plan(['Kazakhstan (cont.)', 'Ms. Dana Lee, Expert']))).toEqual([
      '= Kazakhstan …',
      'Kazakhstan: Ms. Dana LEE',
    ]);
  });
});

it('a body of the delegation above is where the person above works, as it is where no delegation is open', () => {
  const below = ['Kazakhstan', 'Ms. Dana Lee, Expert', 'Ministry of Labour of Kazakhstan'];
  expect(planOfLines(below).rows.map(({ titles }) => titles)).toEqual([
    '',
    'Expert, Ministry of Labour of Kazakhstan',
  ]);
  expect(planOfLines(['Ms. Dana Lee, Expert', 'Embassy of Germany']).rows).toHaveLength(1);
});

it.each([
  ['Turkey – Ahmet Kaya', 'Türkiye: Ahmet KAYA'],
  ['UNHCR – Vito Trani, Head of Office', 'UNHCR: Vito TRANI'],
  ['Kazakhstan – Ms. Dana Lee, Director of the Department of Consular Affairs', 'Kazakhstan: Ms. Dana LEE'],
  ['Казахстан – г-жа Дана Ли, Департамент консульской службы', 'Kazakhstan: г-жа Дана ЛИ'],
])('somebody after a dash is still somebody: "%s"', (line, seat) => {
  expect(seats(planOfLines([line]))).toEqual([seat]);
});

describe('an embassy beside somebody', () => {
  it.each([
    ['in a line', 'Ms. Dana Lee, Attaché, Embassy of Peru in Uzbekistan'],
    [
      'in the column of delegations',
      'Name\tPosition\tDelegation\nMs. Dana Lee\tAttaché\tEmbassy of Peru in Uzbekistan',
    ],
    [
      'in the column of institutions',
      'Name\tPosition\tInstitution\nMs. Dana Lee\tAttaché\tEmbassy of Peru in Uzbekistan',
    ],
  ])('says %s whose delegate they are, where nothing else does, and stays', (_, list) => {
    expect(seatsOfPlan(planOfList(list))).toEqual([
      'Peru: Dana LEE; Attaché | Embassy of Peru in Uzbekistan',
    ]);
  });

  it('says nothing of it under a delegation', () => {
    const list = 'Uzbekistan\nMs. Dana Lee, Attaché, Embassy of Peru';
    expect(seatsOfPlan(planOfList(list))).toEqual(['Uzbekistan: Dana LEE; Attaché | Embassy of Peru']);
  });
});
