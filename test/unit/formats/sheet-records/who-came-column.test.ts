import { describe, expect, it } from 'vitest';

import { proposeColumns, proposeMapping } from '@/formats/sheet-records/propose-mapping';
import { openTables } from '@/formats/sheet-records/read-tables';

import { sheetOf } from './read-rows';

function tableOf(lines: readonly string[]) {
  const [found] = openTables([sheetOf(lines)], true).tables;
  if (!found) throw new Error('No table');
  return found.table;
}
const people = (title: string, values: readonly string[]) =>
  tableOf([
    `Country|Name|Position|${title}`,
    ...[
      'Albania|Mr. Arben Hoxha|Director',
      'Armenia|Ms. Nare Petrosyan|Adviser',
      'Belarus|Mr. Ivan Petrov|Head',
    ].map((row, at) => `${row}|${values[at] ?? ''}`),
  ]);

describe('a column of a list of people that says who came', () => {
  it.each(['Came?', 'Attended', 'Прибыл(а)'])('is known by its title: %s', (title) => {
    const { columns } = proposeMapping(people(title, ['yes', 'no', 'yes']));
    expect(columns[3]).toMatchObject({ field: 'attendance', confidence: 'sure' });
  });

  it('is proposed by what stands in it, and asked about', () => {
    const proposal = proposeMapping(people('Remark 2', ['yes', 'no show', 'online']));
    expect(proposal.columns[3]).toMatchObject({ field: 'attendance', confidence: 'unsure' });
    expect(proposal.isSure).toBe(false);
  });

  it('is not guessed from "yes" and "no" alone, but asked about', () => {
    const proposal = proposeMapping(people('Visa', ['yes', 'no', 'yes']));
    expect(proposal.columns[3]?.field).toBe('ignored');
    expect(proposal.isSure).toBe(false);
    expect(proposeMapping(people('Visa', ['single', 'double', 'single'])).isSure).toBe(true);
  });
});

describe('a matrix of what is to be done', () => {
  it('has a column of who does it, which is no organisation', () => {
    const table = tableOf([
      'No|What|Who|By when|State of play',
      '1|Exchange data on mixed movements twice a year|Secretariat|2026-03-01|ongoing',
      '2|Hold a workshop on returns in the autumn|Poland|2026-10-01|not started',
    ]);
    const { columns } = proposeColumns(table, 'recommendations');
    expect(columns.map(({ field }) => field)).toEqual(['number', 'text', 'owner', 'due', 'status']);
    expect(columns.map(({ party }) => party)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
