import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableNames, type TableName } from '@/domain/records';
import { recordTables } from '@/formats/record-tables/record-tables';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { sheetsToCsvZip } from '@/formats/sheet/write-csv-zip';
import { aMeeting, aParagraph } from '../../helpers/builders';

describe('the records as tables', () => {
  const { records } = almatyProcess();
  const files = unzipSync(sheetsToCsvZip(recordTables(records)));
  const read = (table: TableName) =>
    Papa.parse<Record<string, string>>(
      new TextDecoder().decode(files[`${table}.csv`]).replace(/^\uFEFF/u, ''),
      {
        header: true,
        skipEmptyLines: true,
      },
    ).data;

  it('have every record of every kind by its id, and no kind without records', () => {
    for (const table of tableNames) {
      const ids = (records[table] ?? []).map(({ id }) => id);
      if (ids.length === 0) expect(files[`${table}.csv`]).toBeUndefined();
      else expect(read(table).map(({ id }) => id)).toEqual(ids);
    }
  });

  it('have a text in each of its languages, and lose no letter of it', () => {
    const rows = new Map(read('paragraphs').map((row) => [row['id'], row]));
    for (const { id, text } of records.paragraphs ?? [])
      for (const [language, words] of Object.entries(text))
        expect(rows.get(id)?.[`text.${language}`]).toBe(words);
  });

  it('let no text run as a formula, and hold lists and what is not known', () => {
    const paragraph = aParagraph({ text: { en: '=1+1', ru: '«а»; "б"' } });
    const [meetings, paragraphs] = recordTables({
      meetings: [aMeeting({ date: null })],
      paragraphs: [paragraph],
    });
    expect(meetings?.rows[0]?.[meetings.columns.findIndex(({ title }) => title === 'date')]).toBeNull();
    const csv = new TextDecoder().decode(
      unzipSync(sheetsToCsvZip(paragraphs ? [paragraphs] : []))['paragraphs.csv'],
    );
    expect(csv).toContain("'=1+1");
    expect(csv).toContain('"«а»; ""б"""');
  });
});
