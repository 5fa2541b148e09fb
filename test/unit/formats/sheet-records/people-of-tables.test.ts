import { describe, expect, it } from 'vitest';

import { peopleOfTables } from '@/formats/sheet-records/people-of-tables';
import { proposeMapping } from '@/formats/sheet-records/propose-mapping';
import { openTables } from '@/formats/sheet-records/read-tables';

import { readRows, sheetOf } from './read-rows';

const focalPoints = sheetOf([
  'Country|National focal point|Title|Institution|Phone',
  'Armenia|Ani Sargsyan|Ms|Migration and Citizenship Service|+374 10 111213',
  'Azerbaijan|Elnur Aliyev|Mr|State Migration Service|+994 12 565 61 18',
  'Georgia||||vacant',
]);

function fieldsOf(sheet: ReturnType<typeof sheetOf>) {
  const [found] = openTables([sheet], true).tables;
  return found && proposeMapping(found.table).mapping.columns.map(({ field }) => field);
}

describe('a table of people without a meeting', () => {
  it('is handed on to be compared with the people of the register', () => {
    expect(peopleOfTables([focalPoints], true)).toEqual({ count: 3, sheets: [focalPoints] });
  });

  it('makes no meeting where its columns are read all the same', () => {
    const { draft, bad } = readRows([focalPoints]);
    expect(draft.meetings).toEqual([]);
    expect(bad.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['no-meeting'],
      ['no-meeting'],
      ['no-meeting'],
    ]);
  });

  it.each(['National focal point', 'Контактное лицо', 'Whom to ask'])('names them under “%s”', (title) => {
    const rows = focalPoints.rows.map((row, at) => (at === 0 ? row.with(1, title) : row));
    expect(fieldsOf({ ...focalPoints, rows })).toEqual([
      'party',
      'name',
      'honorific',
      'institution',
      'phone',
    ]);
  });

  it('is a list of participants where its lines, its sheet or a column name the meeting', () => {
    const { rows } = focalPoints;
    const headed = (...lines: readonly string[]) => ({
      ...focalPoints,
      rows: [...lines.map((line) => [line]), ...rows],
    });
    const column = rows.map((row, at) => [...row, at === 0 ? 'Meeting' : 'SOM 2']);
    expect(peopleOfTables([headed('Second Senior Officials Meeting')], true)).toBeNull();
    expect(peopleOfTables([headed('List of participants', 'Astana, 22 September 2015')], true)).toBeNull();
    expect(peopleOfTables([{ ...focalPoints, name: 'SOM 2' }], true)).toBeNull();
    expect(peopleOfTables([{ ...focalPoints, rows: column }], true)).toBeNull();
    expect(peopleOfTables([headed('Focal points', 'as of 3 March 2025')], true)).not.toBeNull();
  });

  it('is of the meeting of its day and place under a head of participants', () => {
    const lines = [['List of participants'], ['Astana, 22 September 2015']];
    const read = readRows([{ ...focalPoints, rows: [...lines, ...focalPoints.rows] }]);
    expect(read.draft.meetings).toMatchObject([{ date: '2015-09-22', city: 'Astana' }]);
  });

  it('waits to be asked about on a hidden sheet, and beside tables of other things', () => {
    const meetings = sheetOf(['Meeting|Date', 'SOM 1|15.03.2014', 'SOM 2|22.09.2015']);
    expect(peopleOfTables([{ ...focalPoints, isHidden: true }], true)).toBeNull();
    expect(peopleOfTables([focalPoints, meetings], true)).toBeNull();
  });
});
