import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { plannedPaste } from '../../../helpers/planned-paste';

const names = ['Aliya SERIK', 'Damir OSPANOV', 'Ayça KAYA', 'Zarina HAKIMOVA', 'Umed SHARIFZODA'];
const table = (...columns: readonly (readonly string[])[]) =>
  names
    .map((name, at) => ['Kazakhstan', name, ...columns.map((cells) => cells[at] ?? '')].join('\t'))
    .join('\n');
const functionsOf = (text: string) =>
  plannedPaste(text).plan.rows.map(({ facts: { seat } }) =>
    [seat.function, seat.unit, seat.institution].filter(Boolean).join(', '),
  );

describe('a pasted table without headings', () => {
  it('reads a column of plain functions as functions, though some are called as roles are', () => {
    const cells = ['Head', 'Deputy Minister', 'Expert', 'Head', 'Expert'];
    const { columns, plan } = plannedPaste(table(cells));
    expect(columns?.fields).toEqual(['party', 'name', 'function']);
    expect(plan.rows.map(({ facts }) => facts.seat.function)).toEqual(cells);
    expect(plan.rows.every(({ facts }) => facts.seat.roles === undefined)).toBe(true);
    expect(functionsOf(table(['Глава', 'Эксперт', 'Эксперт', 'Переводчик', 'Эксперт']))[0]).toBe('Глава');
  });

  it('reads it as roles where each cell is one in full', () => {
    const { columns, plan } = plannedPaste(
      table(['Head of delegation', 'Delegate', 'Delegate', 'Expert', 'Delegate']),
    );
    expect(columns?.fields[2]).toBe('roles');
    expect(plan.rows[0]?.facts.seat.roles).toEqual(['head-of-delegation']);
    expect(
      plannedPaste(table(['Глава делегации', 'Делегат', 'Делегат', 'Делегат', 'Делегат'])).columns?.fields[2],
    ).toBe('roles');
  });

  it('never reads a column with any other text as roles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Head of delegation', 'Delegate', 'Head', 'Expert'), {
          minLength: 4,
          maxLength: 4,
        }),
        fc.constantFrom('Deputy Minister', 'Head, Migration Department', 'Adviser to the Minister'),
        fc.nat({ max: 4 }),
        (roles, other, at) => {
          const cells: readonly string[] = [...roles.slice(0, at), other, ...roles.slice(at)];
          // A lone "Head of delegation" is the role of its row, and none of its functions.
          const written = cells.map((cell) => (cell === 'Head of delegation' ? '' : cell));
          expect(functionsOf(table(cells))).toEqual(written);
        },
      ),
    );
  });

  it('keeps functions, units and institutions of one column', () => {
    const cells = [
      'Head',
      'Migration Department',
      'Ministry of Labour',
      'Deputy Minister',
      'Посольство в Астане',
    ];
    expect(functionsOf(table(cells))).toEqual(cells);
  });

  it('takes titles of two capitalised words for no second name', () => {
    const cells = [
      'Project Officer',
      'Data Officer',
      'Programme Manager',
      'Migration Expert',
      'Field Lawyer',
    ];
    expect(functionsOf(table(cells))).toEqual(cells);
    const unlike = ['Vocal Bridge', 'Green Desk', 'Ada Point', 'Blue House', 'Long Lane'];
    const { columns, leftOut } = plannedPaste(table(unlike));
    expect(columns?.fields[2]).toBe('ignored');
    expect(leftOut).toEqual([2]);
  });

  it('reads days without a year among those of the meeting', () => {
    const cells = ['10 June / 11 June', '10 и 11 июня', '1st day', '11.06', 'оба дня'];
    const { columns, plan } = plannedPaste(table(cells));
    expect(columns?.fields[2]).toBe('days');
    const [first, second] = ['2026-06-10', '2026-06-11'];
    expect(plan.rows.map(({ facts }) => facts.seat.days)).toEqual([
      [first, second],
      [first, second],
      [first],
      [second],
      [first, second],
    ]);
    expect(plan.rows[2]?.problems).toContainEqual({ code: 'days', text: '2026-06-10' });
  });

  it('says of days that are none of the meeting that they were not understood', () => {
    const { plan } = plannedPaste(
      table(['12 June', '10 June / 12 June', '3rd day', '10 June', '31 мая – 10 июня']),
    );
    expect(plan.rows.map(({ problems }) => problems[0]?.code)).toEqual([
      'unread',
      'unread',
      'unread',
      'days',
      'unread',
    ]);
  });

  it('names the columns of which nothing is written, and no others', () => {
    const numbered = names.map(
      (name, at) => `${at + 1}\tKazakhstan\t${name}\tAdviser\tTK ${at}42 ${name[0]}x`,
    );
    expect(plannedPaste(numbered.join('\n')).leftOut).toEqual([4]);
    const titled = [
      '№\tDelegation\tName\tHotel',
      '1\tKazakhstan\tAliya SERIK\tRixos',
      '2\tKazakhstan\tDana LEE\t',
    ];
    expect(plannedPaste(titled.join('\n')).leftOut).toEqual([3]);
  });

  it('takes no town and no meal beside a whole name for a name', () => {
    const { columns } = plannedPaste(
      table(
        ['Almaty', 'Astana', 'Ankara', 'Dushanbe', 'Khujand'],
        ['Fish', 'Halal', 'Fish', 'Vegan', 'Fish'],
      ),
    );
    expect(columns?.fields).toEqual(['party', 'name', 'ignored', 'ignored']);
  });
});
