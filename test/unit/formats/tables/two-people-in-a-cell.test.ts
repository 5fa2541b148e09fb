import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readClipboard } from '@/formats/sheet/read-clipboard';
import { peopleOfLine } from '@/formats/tables/listed-line';
import { partyFinder } from '@/formats/tables/party-finder';
import { peopleOfCell } from '@/formats/tables/people-of-cell';
import { planSheet } from '@/formats/tables/plan-sheet';
import { emptyMeeting, plannedPaste } from '../../../helpers/planned-paste';

const finder = partyFinder([], [], { date: '2026-06-10', language: 'en' });
const peopleIn = (text: string) => peopleOfCell(text, (name) => finder.find(name) !== null);
const families = (text: string) =>
  peopleIn(text).people.map(({ names: [name] }) => name?.family || name?.given);

function plannedCells(rows: readonly (readonly string[])[]) {
  const cells = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll('\n', '<br>')}</td>`).join('')}</tr>`,
  );
  const [sheet] = readClipboard({ html: `<table>${cells.join('')}</table>`, text: '' });
  if (!sheet) throw new Error('a table');
  const from = { kind: 'sheet', sheet, columns: null } as const;
  return planSheet({ snapshot: emptyMeeting(), from, answers: new Map(), language: 'en' }).plan.rows;
}
const titles = ['Country', 'Name', 'Position', 'E-mail'];

describe('one name in two scripts', () => {
  const names = (text: string) =>
    peopleIn(text).people.map((one) => one.names.map(({ given, family }) => `${given} ${family}`));

  it.each([
    'Жасур Турсунов, Jasur Tursunov',
    'Жасур Турсунов – Jasur Tursunov',
    'Жасур Турсунов; Jasur Tursunov',
    'Жасур Турсунов\nJasur Tursunov',
    'Жасур Турсунов,\nJasur Tursunov',
    'Г-н Жасур Турсунов, Mr. Jasur Tursunov',
    'Жасур Турсунов, Jasur Tursunov, Deputy Minister',
  ])('is one person, however the two are parted: %j', (text) => {
    expect(names(text)).toEqual([['Жасур Турсунов', 'Jasur Tursunov']]);
    expect(peopleIn(text).problems).toEqual([]);
    expect(peopleOfLine(text, () => false)[0]).toMatchObject({ problems: [] });
  });

  it.each([
    ['Reza Moradi, رضا مرادی', ['Reza Moradi', 'رضا مرادی']],
    ['Турсунов Жасур Акмалович, Jasur Tursunov', ['Жасур Акмалович Турсунов', 'Jasur Tursunov']],
    ['Jasur TURSUNOV, Турсунов Ж.А.', ['Jasur Tursunov', 'Ж.А. Турсунов']],
  ])('may be fuller in one of them: %s', (text, wanted) => {
    expect(names(text)).toEqual([wanted]);
    expect(peopleIn(text).problems).toEqual([]);
  });

  it.each(['Жасур Турсунов, Anna Lee', 'Жасур Турсунов\nAnna Lee'])('is not that of two: %j', (text) => {
    expect(peopleIn(text).problems).toEqual([{ code: 'maybe-two' }]);
  });

  it('keeps the honorific that stands before the second', () => {
    expect(peopleOfLine('Иван Петров / Mr. Ivan Petrov', () => false)).toMatchObject([{ honorific: 'Mr.' }]);
  });
});

describe('two people in one cell', () => {
  it.each([
    ['A Ivanova and B Petrov', ['Ivanova', 'Petrov']],
    ['Анна Иванова и Борис Петров', ['Иванова', 'Петров']],
    ['Aliya Serik & Damir Ospanov', ['Serik', 'Ospanov']],
    ['Алия Серік және Дамир Оспанов', ['Серік', 'Оспанов']],
    ['Ayça Kaya ve Barış Demir', ['Kaya', 'Demir']],
    ['Aliya Serik; Damir Ospanov', ['Serik', 'Ospanov']],
    ['Aliya Serik\nDamir Ospanov\nDana Lee', ['Serik', 'Ospanov', 'Lee']],
    ['Иванов И.И.; Петров П.П.', ['Иванов', 'Петров']],
    ['Ivan Petrov\nИван Петров\nAnna Lee\nАнна Ли', ['Petrov', 'Lee']],
  ])('are taken apart: %s', (text, wanted) => {
    expect(families(text)).toEqual(wanted);
    expect(peopleIn(text).problems).toContainEqual({ code: 'split' });
  });

  it.each([
    ['Ван И Минь'],
    ['Ivan Petrov / Иван Петров'],
    ['Аян СҰЛТАНБЕКОВ (Ayan SULTANBEKOV)'],
    ['Kim Il Vesta'],
    ['Asian Development Bank and World Bank'],
    ['Ernst and Young'],
    ['Johnson & Johnson'],
    ['Ministry of Labour and Social Protection'],
    ['Trinidad and Tobago'],
    ['Bosnia and Herzegovina'],
    ['Мария Исаева'],
  ])('are not made of one name or of a company: %s', (text) => {
    expect(peopleIn(text).people).toHaveLength(1);
    expect(peopleIn(text).problems).not.toContainEqual({ code: 'split' });
  });

  it('of whom only one has a whole name are asked about', () => {
    expect(peopleIn('Anna and Boris Petrov').problems).toEqual([{ code: 'maybe-two' }]);
    expect(peopleIn('Jasur Karimov, Border Guards').problems).toEqual([{ code: 'maybe-two' }]);
    expect(peopleIn('Bill and Melinda Gates Foundation').problems).toEqual([]);
  });

  it('have each the line of the function that stands beside them', () => {
    const rows = plannedCells([
      titles,
      [
        'Kazakhstan',
        'Aliya Serik\nDamir Ospanov',
        'Adviser\nHead, Migration Department',
        'a@example.org\nd@example.org',
      ],
      ['Kazakhstan', 'Ana Lim; Bo Lee', 'Expert; Adviser', ''],
    ]);
    expect(rows.map(({ facts: { seat } }) => [seat.function, seat.unit ?? null])).toEqual([
      ['Adviser', null],
      ['Head', 'Migration Department'],
      ['Expert', null],
      ['Adviser', null],
    ]);
    expect(rows.map(({ facts }) => facts.post.email ?? '')).toEqual([
      'a@example.org',
      'd@example.org',
      '',
      '',
    ]);
    expect(rows.every(({ problems }) => problems.length === 1 && problems[0]?.code === 'split')).toBe(true);
  });

  it('share a line that stands once only with a word about it, and get nothing of lines that do not match', () => {
    const rows = plannedCells([
      titles,
      ['Kazakhstan', 'Aliya Serik\nDamir Ospanov', 'Adviser', ''],
      ['Kazakhstan', 'Ana Lim\nBo Lee', 'Expert\nAdviser\nHead', ''],
    ]);
    expect(rows[0]?.problems).toContainEqual({ code: 'doubled', text: 'Adviser' });
    expect(rows[1]?.facts.seat.function).toBe('Adviser');
    expect(rows[2]?.facts.seat.function).toBeUndefined();
    expect(rows[2]?.problems).toContainEqual({
      code: 'unshared',
      field: 'function',
      text: 'Expert; Adviser; Head',
    });
  });

  it('in the columns of the given and the family name are two as well', () => {
    const rows = plannedCells([
      ['Country', 'First name', 'Last name', 'Position'],
      ['Kazakhstan', 'Aliya\nDamir', 'SERIK\nOSPANOV', 'Adviser\nExpert'],
      ['Kazakhstan', 'Anna\nMaria', 'LEE', 'Head'],
    ]);
    expect(rows.map(({ names: [name], facts }) => [name?.given, name?.family, facts.seat.function])).toEqual([
      ['Aliya', 'Serik', 'Adviser'],
      ['Damir', 'Ospanov', 'Expert'],
      ['Anna Maria', 'Lee', 'Head'],
    ]);
    expect(rows[2]?.problems).toContainEqual({ code: 'maybe-two' });
  });

  it('keep what each is, where it stands behind the names', () => {
    const { people } = peopleIn('Mr. Ivan Petrov, Deputy Minister\nMs. Anna Lee, Adviser');
    expect(
      people.map(({ honorific, names: [name], titles: what }) => [honorific, name?.family, what]),
    ).toEqual([
      ['Mr.', 'Petrov', 'Deputy Minister'],
      ['Ms.', 'Lee', 'Adviser'],
    ]);
    expect(peopleIn('A Ivanova and B Petrov, experts').people.map(({ titles: what }) => what)).toEqual([
      'experts',
      'experts',
    ]);
  });

  it('lose no line of their functions, however many stand there', () => {
    const line = fc.constantFrom('Adviser', 'Expert', 'Attaché', 'Inspector', 'Consul');
    const name = fc.constantFrom('Aliya Serik', 'Damir Ospanov', 'Ana Lim', 'Bo Lee', 'Ayça Kaya');
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2, maxLength: 4 }),
        fc.uniqueArray(line, { minLength: 1, maxLength: 5 }),
        (names, lines) => {
          const rows = plannedCells([titles, ['Kazakhstan', names.join('\n'), lines.join('\n'), '']]);
          expect(rows.map(({ name: shown }) => shown.toLowerCase())).toEqual(
            names.map((one) => one.toLowerCase()),
          );
          const functions = rows.map(({ facts }) => facts.seat.function);
          if (lines.length === names.length) expect(functions).toEqual(lines);
          const said = JSON.stringify(rows.map(({ facts, problems }) => [facts, problems]));
          for (const one of lines) expect(said).toContain(one);
          if (lines.length === 1) expect(said).toContain('doubled');
        },
      ),
    );
  });

  it('in a column of names with what they are keep both', () => {
    const rows = plannedPaste(
      'Country\tName\nKazakhstan\tH.E. Mr. Ivan Petrov, Deputy Minister, Ministry of Labour\nKazakhstan\tSERIK, Aliya',
    ).plan.rows;
    expect(rows[0]).toMatchObject({
      name: 'H.E. Mr. Ivan PETROV',
      facts: { seat: { function: 'Deputy Minister', institution: 'Ministry of Labour' } },
    });
    expect(rows[1]?.names[0]).toMatchObject({ given: 'Aliya', family: 'Serik' });
  });
});
