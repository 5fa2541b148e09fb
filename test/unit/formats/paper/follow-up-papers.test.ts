import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { recommendationRows } from '@/domain/recommendation-row';
import { followUpPaperContext } from '@/formats/paper/follow-up/follow-up-context';
import {
  followUpPaper,
  followUpSheets,
  type FollowUpPaperKind,
  type FollowUpRequest,
} from '@/formats/paper/follow-up/follow-up-paper';
import { withSoftHyphens } from '@/formats/paper/soft-hyphens';
import { matrixPaper, matrixSheet } from '@/formats/paper/follow-up/matrix-paper';
import { stateReportPaper, stateReportSheet } from '@/formats/paper/follow-up/state-report-paper';
import type { PaperDocument } from '@/formats/paper/paper';
import { paperToHtml } from '@/formats/paper/write-html';
import { paperToText } from '@/formats/paper/write-text';
import { sheetsToCsvZip } from '@/formats/sheet/write-csv-zip';

import { aParty } from '../../../helpers/builders';
import { followUpRegister } from '../../../helpers/follow-up-register';
import { recommendationRecordsOf } from '../../../helpers/recommendation-records';
import { today } from '../../../helpers/returned-sheet';

const { records: all, partyIds } = followUpRegister({ recommendations: 6, states: 9 });
const records = recommendationRecordsOf(all);
const rows = recommendationRows(records, { today, day: null });
const context = (language: 'en' | 'ru') =>
  followUpPaperContext({ records, rows, language, day: today, withNotes: true });
const [afghanistan = ''] = partyIds;

describe('the matrix on paper', () => {
  it('lies across the page, a column a State, its marks explained', () => {
    const paper = matrixPaper(context('en'));
    expect(paper.sheet.orientation).toBe('landscape');
    const tables = paper.blocks.filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(1);
    expect(tables[0]?.columns.map(({ title }) => title)).toContain('KAZ');
    // The last row counts.
    expect(tables[0]?.rows).toHaveLength(7);
    expect(paperToText(paper)).toContain('NR — not reported');
    expect(paperToText(paper).replaceAll(/\s+/gu, ' ')).toContain('KAZ — Kazakhstan');
  });

  it('gives a name the room of its longest word, so that none is broken, or heads the column with its code', () => {
    const statesOf = (size: 'a4' | 'a3') => {
      const [table] = matrixPaper(context('ru'), size).blocks.flatMap((block) =>
        block.kind === 'table' ? [block] : [],
      );
      return table?.columns.slice(2) ?? [];
    };
    expect(statesOf('a3').map(({ title }) => title)).toContain('Туркменистан');
    // At 9.5 points a letter takes 2 mm at most, and the cell keeps 4 mm clear beside it.
    for (const { title, width = 0 } of statesOf('a3')) {
      const longest = Math.max(...title.split(' ').map((word) => word.length));
      expect(width, title).toBeGreaterThanOrEqual(longest * 2 + 4);
    }
    expect(statesOf('a4').map(({ title }) => title)).toContain('TKM');
  });

  it('parts long names between syllables before it heads the columns of a large sheet with codes', () => {
    const from = context('ru');
    const columns = Array.from({ length: 13 }, () => from.matrix.columns)
      .flat()
      .slice(0, 13);
    const paper = matrixPaper({ ...from, matrix: { ...from.matrix, columns } }, 'a3');
    const [table] = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const titles = table?.columns.slice(2).map(({ title }) => title) ?? [];
    expect(titles).toContain('Азербай\u00ADджан');
    expect(titles).toContain('Иран');
    const room = (table?.columns ?? []).reduce((sum, { width = 0 }) => sum + width, 0);
    expect(room).toBeLessThanOrEqual(34 + 285);
    expect(withSoftHyphens('Кыргызстан, Шри-Ланка, Chairmanship')).toBe(
      'Кыргыз\u00ADстан, Шри-Ланка, Chair\u00ADmanship',
    );
  });

  it('leaves the text room also where organisations have long names and no acronym', () => {
    const from = context('en');
    const columns = Array.from({ length: 12 }, (_, at) => ({
      ...(from.matrix.columns[0] ?? expect.fail('no column')),
      party: aParty({ kind: 'organisation', iso3: null, acronym: {} }),
      name: `Intergovernmental Konsultationsmechanismus ${at}`,
    }));
    const [table] = matrixPaper({ ...from, matrix: { ...from.matrix, columns } }, 'a4').blocks.flatMap(
      (block) => (block.kind === 'table' ? [block] : []),
    );
    const states = table?.columns.slice(2).reduce((sum, { width = 0 }) => sum + width, 0);
    expect(table?.columns).toHaveLength(14);
    expect(states).toBeLessThanOrEqual(156);
  });

  it('says statuses in words as a table, and counts them below', () => {
    const sheet = matrixSheet(context('ru'));
    expect(sheet.columns[2]?.title).toBe('Азербайджан');
    expect(sheet.rows[0]).toContain('Не начато, давно нет сообщений');
    expect(sheet.rows.length).toBeGreaterThan(6);
  });

  it.each(['en', 'ru'] as const)(
    'says in the row whose addressees are to be decided that they are (%s)',
    (language) => {
      const [first = ''] = records.recommendations.map(({ id }) => id);
      const reported = new Set(
        records.commitments.map(({ id, recommendationId }) => recommendationId === first && id),
      );
      const open = {
        ...records,
        recommendations: records.recommendations.map((one) =>
          one.id === first ? { ...one, addressed: 'named' as const } : one,
        ),
        commitments: records.commitments.filter(({ recommendationId }) => recommendationId !== first),
        updates: records.updates.filter(({ commitmentId }) => !reported.has(commitmentId)),
      };
      const undecided = followUpPaperContext({
        records: open,
        rows: recommendationRows(open, { today, day: null }),
        language,
        day: today,
        withNotes: true,
      });
      const words = { en: 'Addressees to be decided', ru: 'Адресаты не определены' }[language];
      const paper = matrixPaper(undecided);
      expect(paperToText(paper).replaceAll(/\s+/gu, ' ').split(words)).toHaveLength(2);
      expect(paperToHtml(paper)).toContain(words);
      const sheet = matrixSheet(undecided);
      expect(sheet.columns[2]?.title).toBe({ en: 'Addressed to', ru: 'Кому адресовано' }[language]);
      expect(sheet.rows.every(({ length }) => length === sheet.columns.length)).toBe(true);
      expect(sheet.rows.flatMap((row) => row[2] ?? [])).toEqual([
        { en: 'to be decided', ru: 'адресаты не определены' }[language],
      ]);
      expect(matrixSheet(context(language)).columns).toHaveLength(sheet.columns.length - 1);
    },
  );

  it('of more States than fit side by side parts them evenly, each part on a page of its own with its head', () => {
    const { records: many } = followUpRegister({ recommendations: 2, states: 30 });
    const other = recommendationRecordsOf(many);
    const made = recommendationRows(other, { today, day: null });
    const thirty = followUpPaperContext({
      records: other,
      rows: made,
      language: 'en',
      day: today,
      withNotes: true,
    });
    const statesOf = (paper: PaperDocument) =>
      paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.columns.length - 2] : []));
    const onA4 = matrixPaper(thirty);
    expect(statesOf(onA4)).toEqual([10, 10, 10]);
    expect(onA4.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(2);
    expect(paperToText(onA4)).toContain('Columns 11 to 20 of 30: ');
    const onA3 = matrixPaper(thirty, 'a3');
    expect(statesOf(onA3)).toEqual([15, 15]);
    expect(paperToHtml(onA3)).toContain('@page { size: A3 landscape');
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

  it('tells an undated report as undated and where it was given, and takes no date of the meeting', () => {
    const [meeting] = records.meetings;
    const updates = records.updates.map((one) => ({ ...one, date: null, meetingId: meeting?.id ?? null }));
    const undated = { ...records, updates };
    const of = (language: 'en' | 'ru') =>
      followUpPaperContext({
        records: undated,
        rows: recommendationRows(undated, { today, day: null }),
        language,
        day: today,
        withNotes: true,
      });
    const text = paperToText(stateReportPaper(of('en'), afghanistan)).replaceAll(/\s+/gu, ' ');
    expect(text).toContain('undated, given at SOM 2 (2015), by Ministry of the Interior: Not started.');
    expect(text).not.toContain('20 September 2015');
    const russian = paperToText(stateReportPaper(of('ru'), afghanistan)).replaceAll(/\s+/gu, ' ');
    expect(russian).toContain('без даты, сообщено на SOM 2 (2015)');
  });

  it('of whom nothing is asked says so', () => {
    const empty = followUpPaperContext({ records, rows: [], language: 'en', day: today, withNotes: true });
    expect(paperToText(stateReportPaper(empty, afghanistan))).toContain('nothing to follow up');
  });
});

describe('the other papers of follow-up', () => {
  const [first = '', second = ''] = records.recommendations.map(({ id }) => id);
  const noted = {
    ...records,
    recommendations: records.recommendations.map((one) =>
      one.id === first ? { ...one, note: 'See the letter of the Chair.' } : one,
    ),
    tags: [
      { id: 'a', recommendationId: first, kind: 'theme', value: 'Asylum' },
      { id: 'b', recommendationId: second, kind: 'theme', value: 'Data' },
      { id: 'c', recommendationId: second, kind: 'theme', value: 'Asylum' },
    ],
  } as const;
  const request = (more: Partial<FollowUpRequest> = {}): FollowUpRequest => ({
    records: noted,
    ids: noted.recommendations.map(({ id }) => id),
    language: 'en',
    day: today,
    isPast: false,
    partyIds: [],
    tagWords: [],
    withNotes: true,
    ...more,
  });
  const textOf = (what: FollowUpPaperKind, more: Partial<FollowUpRequest> = {}) =>
    paperToText(followUpPaper(request(more), what)).replaceAll(/\s+/gu, ' ');

  it('count a theme as one however it was entered', () => {
    const [inEnglish, inRussian] = noted.tags;
    const tags = [
      { ...inEnglish, value: 'Data' },
      { ...inRussian, value: 'Данные' },
    ];
    const tagWords = [
      { id: 'w', processId: 'p', kind: 'theme', words: { en: 'Data', ru: 'Данные' } } as const,
    ];
    const asked = request({ records: { ...noted, tags }, tagWords });
    const [sheet] = followUpSheets(asked, { kind: 'theme', theme: 'theme:data' });
    expect(sheet?.name).toBe('Data');
    expect(sheet?.rows.map(([name]) => name)).toEqual(['Data', 'Data']);
  });

  it('tell of one theme or of all, a recommendation of two themes under both, those without one at the end', () => {
    const told = textOf({ kind: 'theme', theme: null });
    expect(told.indexOf('Asylum')).toBeLessThan(told.indexOf('Data'));
    expect(told.indexOf('Data')).toBeLessThan(told.indexOf('Without a theme'));
    expect(followUpSheets(request(), { kind: 'theme', theme: null })[0]?.rows).toHaveLength(7);
    const one = followUpSheets(request(), { kind: 'theme', theme: 'theme:data' });
    expect(one[0]?.rows).toHaveLength(1);
    expect(textOf({ kind: 'theme', theme: 'theme:data' })).not.toContain('Asylum');
  });

  it('tell what one meeting recommended, by its own paragraphs, with whom it addresses and how it stands', () => {
    const meetingId = noted.meetings[0]?.id ?? '';
    const text = textOf({ kind: 'meeting', meetingId }, { language: 'ru' });
    expect(text).toContain('Рекомендации SOM 2 (2015)');
    expect(text).toContain('Примечание: See the letter of the Chair.');
    expect(followUpSheets(request(), { kind: 'meeting', meetingId })[0]?.rows).toHaveLength(2);
  });

  it('print a wording that a meeting kept in another language in that language, and say so', () => {
    const [origin, ...others] = noted.origins;
    if (!origin) return expect.fail('no origin');
    const reworded = { ...origin, text: { en: 'Write every arrival down' } };
    const of = { ...noted, origins: [reworded, ...others] };
    const what = { kind: 'meeting', meetingId: origin.meetingId } as const;
    const told = textOf(what, { records: of, language: 'ru' });
    expect(told).toMatch(/“Write every arrival down” \[[^\]]*английск[^\]]*\]/u);
    expect(textOf(what, { records: of })).toMatch(
      /Write every arrival down .*In the register: Register(?! \[)/u,
    );
    // What is the text that stands is no wording of its own.
    const same = { ...origin, text: { en: noted.recommendations[0]?.text['en'] ?? '' } };
    expect(textOf(what, { records: { ...noted, origins: [same, ...others] }, language: 'ru' })).not.toContain(
      'английск',
    );
  });

  it('cite where one was first made with the letter that tells it apart', () => {
    const [one, another] = noted.recommendations;
    const [origin] = noted.origins;
    const later = noted.meetings.at(-1);
    if (!one || !another || !origin || !later) return expect.fail('nothing to reaffirm');
    const unplaced = { ...origin, paragraphId: null };
    const origins = [
      unplaced,
      { ...unplaced, id: 'other', recommendationId: another.id },
      { ...unplaced, id: 'later', meetingId: later.id, relation: 'reaffirmed' as const },
    ];
    const of = {
      ...noted,
      origins,
      letters: new Map([
        [one.id, 'a'],
        [another.id, 'b'],
      ]),
    };
    expect(textOf({ kind: 'meeting', meetingId: later.id }, { records: of })).toContain(
      'first made in SOM 2 (2015) [a]',
    );
  });

  it('tell of one meeting with letters, due dates and the words of the meeting itself where it reaffirmed', () => {
    const [one, another] = noted.recommendations;
    const [origin] = noted.origins;
    const later = noted.meetings.at(-1);
    const [commitment] = noted.commitments;
    if (!one || !another || !origin || !later || !commitment) return expect.fail('nothing to reaffirm');
    const unplaced = { ...origin, paragraphId: null };
    const of = {
      ...noted,
      recommendations: noted.recommendations.map((each) =>
        each.id === one.id ? { ...each, due: '2027-06-30' } : each,
      ),
      commitments: noted.commitments.map((each) =>
        each.id === commitment.id ? { ...each, recommendationId: one.id, due: '2028' } : each,
      ),
      origins: [
        unplaced,
        { ...unplaced, id: 'other', recommendationId: another.id },
        {
          ...unplaced,
          id: 'later',
          meetingId: later.id,
          relation: 'reaffirmed' as const,
          text: { en: 'Record each arrival within a day' },
        },
      ],
      letters: new Map([
        [one.id, 'a'],
        [another.id, 'b'],
      ]),
    };
    const made = textOf({ kind: 'meeting', meetingId: origin.meetingId }, { records: of });
    expect(made).toMatch(/SOM 2 \(2015\) \[a\].*SOM 2 \(2015\) \[b\]/u);
    expect(made).toContain('due 30 June 2027');
    expect(made).toMatch(/\p{L}+: due 2028/u);
    const reaffirmed = textOf({ kind: 'meeting', meetingId: later.id }, { records: of });
    expect(reaffirmed).toMatch(/Record each arrival within a day .*In the register: Register every person/u);
    expect(reaffirmed).toContain('due 30 June 2027');
  });

  it('leave the notes of the secretariat out where that is asked', () => {
    expect(textOf({ kind: 'matrix', size: 'a4' })).toContain('Note: See the letter of the Chair.');
    expect(textOf({ kind: 'matrix', size: 'a4' }, { withNotes: false })).not.toContain('letter of the Chair');
  });

  it('tell what changed since a meeting, counted and list by list, and that nothing did', () => {
    const since = { day: '2018-09-20', meeting: noted.meetings[2] ?? null };
    const text = textOf({ kind: 'changes', since });
    expect(text).toContain('Follow-up: changes since SOM 4 (2018)');
    expect(text).toMatch(/1 new recommendation; .*first reports/u);
    const [sheet] = followUpSheets(request(), { kind: 'changes', since });
    expect(sheet?.rows.some((row) => row.includes('Reported for the first time'))).toBe(true);
    const later = { day: today, meeting: null };
    expect(textOf({ kind: 'changes', since: later })).toContain('Nothing changed in this time.');
    expect(textOf({ kind: 'changes', since }, { language: 'ru' })).toContain('1 новая рекомендация');
  });

  it('are, taken out whole, flat tables whose rows have ids and whose texts run no formula', () => {
    const [old, ...others] = noted.recommendations;
    const risky = {
      ...noted,
      recommendations: old ? [{ ...old, text: { ...old.text, kk: '=1+1' } }, ...others] : [],
    };
    const sheets = followUpSheets(request({ records: risky }), { kind: 'everything' });
    const files = unzipSync(sheetsToCsvZip(sheets));
    expect(Object.keys(files).toSorted()).toEqual([
      'links.csv',
      'origins.csv',
      'recommendations.csv',
      'reports.csv',
      'states.csv',
    ]);
    const linesOf = (name: string) =>
      new TextDecoder()
        .decode(files[name])
        .trim()
        .split('\r\n')
        .map((line) => line.split(','));
    expect(linesOf('recommendations.csv')[0]).toEqual(
      expect.arrayContaining(['Id', 'Text (en)', 'Text (kk)']),
    );
    expect(linesOf('recommendations.csv').flat()).toContain("'=1+1");
    expect(linesOf('recommendations.csv')).toHaveLength(7);
    const reported = new Set(linesOf('reports.csv').map(([id]) => id));
    expect(reported).toEqual(new Set(['Id', ...records.updates.map(({ id }) => id)]));
    expect(linesOf('links.csv')[0]).toEqual([
      'Id',
      'Recommendation id',
      'How it is linked',
      'Other recommendation id',
    ]);
    expect(linesOf('states.csv')).toHaveLength(1 + 6 * 9);
  });
});
