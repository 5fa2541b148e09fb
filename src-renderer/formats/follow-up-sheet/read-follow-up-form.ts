import type { ReadSheet } from '../sheet/sheet';
import { tableLanguages } from '../tables/table-language';
import { hashOfCell } from '../tables/trace';
import type { WordPart } from '../word/read-word';
import { dueTitles, fieldOfTitle, fieldTitles, readFields, type ReadField } from './sheet-columns';
import { readSheetTrace, takeTrace } from './sheet-trace';

/** A block of the form: its fields, and what somebody wrote beside them, by a title. */
interface FormBlock {
  readonly fields: ReadonlyMap<ReadField, string>;
  readonly extras: ReadonlyMap<string, string>;
}

/** The title of what stands below a block: of its recommendation, or of all of them. */
export const below = { en: 'Below the table', ru: 'Под таблицей' } as const;

/**
 * What a Word document holds of follow-up: the blocks of a form as the rows of one table, and every other table as it
 * is, since some make a table of their own. Rows that were added to a block, further cells of a row, and what stands
 * below a block become columns of their own: nothing that somebody wrote is lost.
 */
export function readFollowUpForm(parts: readonly WordPart[], name: string): readonly ReadSheet[] {
  const blocks: FormBlock[] = [];
  const others: ReadSheet[] = [];
  for (const part of parts) {
    if (part.kind === 'paragraph') {
      const last = blocks.at(-1);
      if (last && part.text !== '')
        blocks[blocks.length - 1] = withExtra(last, below[languageOf(last)], part.text);
    } else if (isForm(part.rows)) blocks.push(...blocksOf(part.rows));
    else others.push({ name, rows: part.rows, merges: [], dateSystem: 1900 });
  }
  return blocks.length === 0 ? others : [sheetOf(blocks, name), ...others];
}

/** Labels of fields stand in the first column; a table with a row of titles is none. */
function isForm(rows: readonly (readonly string[])[]): boolean {
  const labels = new Set(rows.map(([first = '']) => fieldOfTitle(first)).filter((field) => field !== null));
  return labels.size >= 2;
}

/** Usually one; programs make one table of two that stand without a line between them. */
function blocksOf(rows: readonly (readonly string[])[]): readonly FormBlock[] {
  const blocks: FormBlock[] = [];
  let fields = new Map<ReadField, string>();
  let extras = new Map<string, string>();
  const end = () => {
    if (fields.size + extras.size > 0) blocks.push({ fields, extras });
    fields = new Map();
    extras = new Map();
  };
  const add = (title: string, text: string) => {
    if (text !== '') extras.set(title, [extras.get(title), text].filter(Boolean).join('\n'));
  };
  for (const row of rows) {
    const [label = '', value = '', ...further] = row;
    const { trace, rest } = takeTrace(row.length === 1 ? label : '');
    const field = fieldOfTitle(label);
    if (trace !== '' || (row.length === 1 && field === null)) {
      if (label === '') continue;
      end();
      for (const [id, words] of headOf(rest, trace)) fields.set(id, words);
      continue;
    }
    if (field !== null && fields.has(field)) end();
    if (field === null) add(label || below[languageOfFields(fields)], value);
    else fields.set(field, value);
    for (const words of further) add(label, words);
  }
  end();
  return blocks;
}

/** The first line is the reference, unless the mark says that there was none. */
function headOf(words: string, trace: string): readonly (readonly [ReadField, string])[] {
  const [first = '', ...text] = words.trim().split(/\n+/u);
  const hasReference = readSheetTrace(trace)?.reference !== hashOfCell('');
  return [
    ['reference', hasReference ? first.trim() : ''],
    ['text', (hasReference ? text : [first, ...text]).join('\n').trim()],
    ['trace', trace],
  ];
}

function withExtra({ fields, extras }: FormBlock, title: string, text: string): FormBlock {
  const joined = [extras.get(title), text].filter(Boolean).join('\n');
  return { fields, extras: new Map(extras).set(title, joined) };
}

function languageOf({ fields }: FormBlock) {
  return languageOfFields(fields);
}

function languageOfFields(fields: FormBlock['fields']) {
  const written = readSheetTrace(fields.get('trace') ?? '')?.language;
  return tableLanguages.find((one) => one === written) ?? 'en';
}

function sheetOf(blocks: readonly FormBlock[], name: string): ReadSheet {
  const added = [...new Set(blocks.flatMap(({ extras }) => [...extras.keys()]))];
  const titles = [
    ...readFields.map((field) => (field === 'due' ? dueTitles.en : fieldTitles.en[field])),
    ...added,
  ];
  const rows = blocks.map(({ fields, extras }) => [
    ...readFields.map((field) => fields.get(field) ?? null),
    ...added.map((title) => extras.get(title) ?? null),
  ]);
  return { name, rows: [titles, ...rows], merges: [], dateSystem: 1900, countsFrom: 0 };
}
