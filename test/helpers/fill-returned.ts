import { readFile, writeFile } from 'node:fs/promises';
import { editedForm, filledForm } from './filled-form';
import { filledFields, sheetFields, type FilledField } from '@/formats/follow-up-sheet/sheet-columns';
import { readSheets } from '@/formats/sheet/read-sheets';
import type { SheetColumn } from '@/formats/sheet/sheet';
import { writeSheets } from '@/formats/sheet/write-sheets';

/** What a ministry writes into a row, by words of the recommendation. */
export type FilledRows = Readonly<
  Record<string, Readonly<Partial<Record<FilledField | 'reference', string>>>>
>;

/**
 * Fills in a State's workbook as somebody at a ministry would, and saves it under another name.
 * @param added a column of their own, with the same words in every row
 */
export async function fillWorkbook(
  from: string,
  to: string,
  filled: FilledRows,
  added?: { readonly title: string; readonly text: string },
): Promise<void> {
  const read = await readSheets(new Uint8Array(await readFile(from)), 'sheet.xlsx');
  if (!read.ok || !read.sheets[0]) throw new Error(`no sheet in ${from}`);
  const [above, instructions, titles = [], ...rows] = read.sheets[0].rows;
  const missing = Object.keys(filled).filter((key) => !rows.some((row) => isOf(row, key)));
  if (missing.length > 0) throw new Error(`${from} has no row of ${missing.join(', ')}`);
  const sheet = {
    name: 'Follow-up',
    above: [above?.[0], instructions?.[0]].map(String),
    columns: [...titles.map(String), ...(added ? [added.title] : [])].map((title): SheetColumn => ({
      title,
      width: 20,
    })),
    rows: rows.map((row) => {
      const given = Object.entries(filled).find(([key]) => isOf(row, key))?.[1] ?? {};
      const cells = titles.map((_, column) => {
        const field = sheetFields[column];
        const own = field === 'reference' || filledFields.some((one) => one === field);
        return (
          (own && field !== undefined && given[field as FilledField | 'reference']) || row[column] || null
        );
      });
      return added ? [...cells, added.text] : cells;
    }),
  };
  await writeFile(to, await writeSheets([sheet], 'xlsx'));
}

function isOf(row: readonly unknown[], words: string): boolean {
  return row.some((cell) => typeof cell === 'string' && cell.includes(words));
}

/** The same of the Word form. */
export async function fillForm(from: string, to: string, filled: FilledRows): Promise<void> {
  const bytes = new Uint8Array(await readFile(from));
  const blocks: string[] = [];
  editedForm(bytes, (tables) => {
    blocks.push(...tables);
    return tables;
  });
  const given = Object.entries(filled).map(([words, cells]) => {
    const at = blocks.findIndex((block) => block.includes(words));
    if (at === -1) throw new Error(`${from} has no block of ${words}`);
    return [at, cells] as const;
  });
  await writeFile(to, filledForm(bytes, Object.fromEntries(given)));
}
