import { isContacts } from '@/formats/contacts/is-contacts';
import { proposeTables, readSureTables, type ProposedFile } from '@/formats/sheet-records/sheet-proposals';
import type { BadRow } from '@/formats/sheet-records/row-problems';

import type { ReadFile } from './read-files';

/** A file of tables as what is sure of them, with what is to be said of the rest. */
export interface DecidedFile {
  readonly file: ReadFile;
  /** Lines for whoever runs the command; something of the file was left out where there are any. */
  readonly remarks: readonly string[];
}

/** More rows than these are only counted. */
const rowsTold = 20;

/**
 * Nobody can be asked here what the columns of a table mean: where their titles say it they are read, else the file is
 * named, to be opened in the app.
 */
export function decideTables(file: ReadFile): DecidedFile {
  const { outcome, name } = file;
  if (outcome.ok && outcome.kind !== 'parts' && outcome.people) {
    const { count } = outcome.people;
    const listed = `${count} ${count === 1 ? 'person is' : 'people are'} listed in it without a meeting`;
    return { file, remarks: [`${name}: ${listed}; open the file in the app.`] };
  }
  if (!outcome.ok || outcome.kind !== 'table') return { file, remarks: [] };
  if (isContacts(outcome)) {
    const count = outcome.sheets.reduce((sum, { rows }) => sum + rows.length - 1, 0);
    const cards = `${count} contact ${count === 1 ? 'card' : 'cards'}`;
    return { file, remarks: [`${name}: ${cards}, people without a meeting; open the file in the app.`] };
  }
  const proposed = proposeTables(outcome, name);
  const { draft, open, bad } = readSureTables(proposed);
  const { sha256, mediaType } = outcome;
  const titles = (at: number) =>
    (proposed.file.tables[at]?.table.titles ?? [])
      .filter((title) => title !== '')
      .slice(0, 6)
      .join(', ');
  return {
    file: {
      ...file,
      outcome: { ok: true, kind: 'draft', draft, texts: [proposed.file.text], sha256, mediaType },
    },
    remarks: [
      ...(proposed.proposals.length === 0 ? [`${name}: no table was found in it.`] : []),
      ...open.map(
        (at) => `${name}: the table “${titles(at)}” ${whyOpen(proposed, at)}; open the file in the app.`,
      ),
      ...bad.slice(0, rowsTold).map((row) => `${name}: ${badRowInWords(row)}`),
      ...(bad.length > rowsTold ? [`${name}: ${bad.length - rowsTold} more rows were left out.`] : []),
    ],
  };
}

function whyOpen({ file }: ProposedFile, at: number): string {
  const sheet = file.sheets[file.tables[at]?.sheet ?? -1];
  return sheet?.sheet.isHidden === true
    ? `stands on the hidden sheet “${sheet.name}” and was left out`
    : 'has columns whose meaning needs a decision';
}

const words: Readonly<Record<BadRow['problems'][number]['code'], string>> = {
  'unreadable-date': 'is no date that can be read',
  'date-out-of-range': 'counts a day of no year a meeting is held in',
  'ends-before': 'lies before the first day',
  'excel-error': 'is an error of a formula',
  'nothing-known': 'nothing in it tells a meeting from another',
  contradicts: 'says another date for a meeting of the same number',
  'no-name': 'names nobody',
  'no-meeting': 'names no meeting',
  'no-text': 'has no text',
  'no-title': 'has no title',
  'no-party': 'names no State and no organisation',
  'unreadable-status': 'is no status that is known',
  'unreadable-number': 'is no number of a meeting',
};

function badRowInWords({ row, problems }: BadRow): string {
  const what = problems.map(({ code, text }) => (text === '' ? words[code] : `“${text}” ${words[code]}`));
  return `row ${row + 1} is left out: ${what.join('; ')}.`;
}
