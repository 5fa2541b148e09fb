import { expect, it } from 'vitest';

import { readDays } from '@/formats/tables/read-days';
import { plannedPaste } from '../../../helpers/planned-paste';

const people = ['Aliya SERIK', 'Damir OSPANOV', 'Dana LEE'];
const withDays = (title: string) =>
  plannedPaste(
    `Country\tName\t${title}\n${[46183, '46183-46184', '11.06.2026']
      .map((day, at) => `Kazakhstan\t${people[at]}\t${day}`)
      .join('\n')}`,
  );

it.each(['Даты участия', 'When'])('a column of dates under "%s" is days and never telephones', (title) => {
  const { columns, plan } = withDays(title);
  expect(columns?.fields).toEqual(['party', 'name', 'days']);
  expect(plan.rows.map(({ facts }) => facts.seat.days)).toEqual([
    ['2026-06-10'],
    ['2026-06-10', '2026-06-11'],
    ['2026-06-11'],
  ]);
  expect(plan.rows[0]?.problems).toContainEqual({ code: 'serial', text: '2026-06-10' });
});

it('a number that is too long for days is none, nor is a range that runs backwards', () => {
  expect(readDays('46184-46183', 1900)).toBeNull();
  expect(readDays('46183-46999', 1900)).toBeNull();
});

it('a column of telephones stays one', () => {
  const { columns } = plannedPaste(
    'Country\tName\tReach\nKazakhstan\tAliya SERIK\t+7 727 123 45 67\nKazakhstan\tDana LEE\t8 (727) 123-45-68',
  );
  expect(columns?.fields[2]).toBe('phone');
});

it('an organisation beside a country is the institution, and the delegation where it stands alone', () => {
  const { columns, plan } = plannedPaste(
    'Страна\tОрганизация\tФИО\nКазахстан\tМинистерство труда\tСЕРИК Алия',
  );
  expect(columns?.fields).toEqual(['party', 'institution', 'name']);
  expect(plan.rows[0]?.facts.seat.institution).toBe('Министерство труда');
  expect(plannedPaste('Organisation\tCountry\tName\nUNHCR\tKazakhstan\tAna LIM').columns?.fields).toEqual([
    'institution',
    'party',
    'name',
  ]);
  expect(plannedPaste('Organisation\tName\nUNHCR\tAna LIM').columns?.fields[0]).toBe('party');
});

it.each([
  ['Country\tName\tPosition\nKazakhstan\tDana LEE\tHead of delegation', 'head-of-delegation'],
  ['Страна\tФИО\tДолжность\nКазахстан\tСЕРИК Алия\tГлава делегации', 'head-of-delegation'],
  ['Country\tName\tPosition\nKazakhstan\tDana LEE\tMember of the delegation', 'delegate'],
])('a role that stands alone among functions is the role and no function: %s', (text, role) => {
  const [row] = plannedPaste(text).plan.rows;
  expect(row?.facts.seat.roles).toEqual([role]);
  expect(row?.facts.seat.function ?? null).toBeNull();
  expect(row?.titles).toBe('');
});

it('a word that is as often a function stays one', () => {
  const [row] = plannedPaste('Country\tName\tPosition\nKazakhstan\tDana LEE\tExpert').plan.rows;
  expect(row?.facts.seat).toMatchObject({ function: 'Expert' });
});

it('a role that stands before a post is the role, and the post stays', () => {
  const seats = (text: string) => plannedPaste(text).plan.rows.map(({ facts: { seat } }) => seat);
  expect(
    seats('Страна\tФИО\tДолжность\nКазахстан\tСЕРИК Алия\tГлава делегации, заместитель министра')[0],
  ).toMatchObject({ roles: ['head-of-delegation'], function: 'заместитель министра' });
});
