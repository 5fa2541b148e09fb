import { describe, expect, it } from 'vitest';

import { recommendationRows } from '@/domain/recommendation-row';
import { followUpPaperContext } from '@/formats/paper/follow-up/follow-up-context';
import { matrixPaper, matrixSheet } from '@/formats/paper/follow-up/matrix-paper';
import { stateReportPaper, stateReportSheet } from '@/formats/paper/follow-up/state-report-paper';
import { paperToText } from '@/formats/paper/write-text';

import { followUpRegister } from '../../../helpers/follow-up-register';
import { recommendationRecordsOf, today } from '../../../helpers/returned-sheet';

const { records: all, partyIds } = followUpRegister({ recommendations: 6, states: 9 });
const records = recommendationRecordsOf(all);
const rows = recommendationRows(records, { today, day: null });
const context = (language: 'en' | 'ru') => followUpPaperContext({ records, rows, language, day: today });
const [afghanistan = ''] = partyIds;

describe('the matrix on paper', () => {
  it('lies across the page, a column a State, its marks explained', () => {
    const paper = matrixPaper(context('en'));
    expect(paper.sheet.orientation).toBe('landscape');
    const tables = paper.blocks.filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(1);
    expect(tables[0]?.columns.map(({ title }) => title)).toContain('KAZ');
    expect(tables[0]?.rows).toHaveLength(6);
    expect(paperToText(paper)).toContain('NR — not reported');
  });

  it('says statuses in words as a table, and counts them below', () => {
    const sheet = matrixSheet(context('ru'));
    expect(sheet.columns[2]?.title).toBe('Азербайджан');
    expect(sheet.rows[0]).toContain('Не начато, нет вестей');
    expect(sheet.rows.length).toBeGreaterThan(6);
  });

  it('of more States than fit side by side goes on in a further table', () => {
    const { records: many } = followUpRegister({ recommendations: 2, states: 30 });
    const other = recommendationRecordsOf(many);
    const made = recommendationRows(other, { today, day: null });
    const paper = matrixPaper(
      followUpPaperContext({ records: other, rows: made, language: 'en', day: today }),
    );
    expect(paper.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(3);
  });
});

describe('the report of a State', () => {
  it('tells what was asked, how far it came, and what was reported, in the language of the paper', () => {
    const text = paperToText(stateReportPaper(context('en'), afghanistan)).replaceAll(/\s+/gu, ' ');
    expect(text).toContain('Follow-up report: Afghanistan');
    expect(text).toContain(
      'March 2017, by Ministry of the Interior: Not started. A working group was set up.',
    );
    const sheet = stateReportSheet(context('ru'), afghanistan);
    expect(sheet.rows).toHaveLength(6);
    expect(sheet.columns[0]?.title).toBe('Ссылка');
  });

  it('of whom nothing is asked says so', () => {
    const empty = followUpPaperContext({ records, rows: [], language: 'en', day: today });
    expect(paperToText(stateReportPaper(empty, afghanistan))).toContain('nothing to follow up');
  });
});
