import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { Id } from '@/domain/fields';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { followUpFormPaper } from '@/formats/follow-up-sheet/follow-up-form-paper';
import { readReturnedFile } from '@/formats/follow-up-sheet/read-returned-file';
import { titleOf, type SheetField } from '@/formats/follow-up-sheet/sheet-columns';
import type { SheetLanguage } from '@/formats/follow-up-sheet/sheet-language';
import { paperToDocx } from '@/formats/paper/write-docx';
import type { ReadSheet } from '@/formats/sheet/sheet';

import { today, writtenAt } from './returned-sheet';

export function formOf(
  records: RecommendationRecords,
  partyId: Id,
  language: SheetLanguage = 'en',
): Promise<Uint8Array> {
  return paperToDocx(followUpFormPaper(records, { partyId, language, today, writtenAt }));
}

/** What somebody writes into a block, by its place among the blocks and the labels of its fields. */
export type Filled = Readonly<Record<number, Partial<Record<SheetField, string>>>>;

/** The form with fields filled in, as a word processor does it: a paragraph of words in the cell beside the label. */
export function filledForm(bytes: Uint8Array, filled: Filled, language: SheetLanguage = 'en'): Uint8Array {
  return editedForm(bytes, (tables) =>
    tables.map((table, at) =>
      Object.entries(filled[at] ?? {}).reduce((xml, [field, words]) => {
        const label = escaped(titleOf(field as SheetField, language));
        const row = rowsOf(xml).find((one) => one.includes(`>${label}<`));
        if (row === undefined) throw new Error(`no row ${label}`);
        const end = row.lastIndexOf('<w:p>') === -1 ? row.lastIndexOf('<w:p ') : row.lastIndexOf('<w:p>');
        const paragraphs = words
          .split('\n')
          .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
        const written = `${paragraphs.join('')}</w:tc></w:tr>`;
        return xml.replace(row, () => row.slice(0, end) + written);
      }, table),
    ),
  );
}

/** The form with its blocks edited as XML: taken away, put in another order, given further rows. */
export function editedForm(
  bytes: Uint8Array,
  edit: (tables: readonly string[]) => readonly string[],
): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  // The letterhead is a table too.
  const tables = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/gu)].map(([one]) => one).slice(1);
  const start = xml.indexOf(tables[0] ?? '');
  const end = xml.lastIndexOf('</w:tbl>') + '</w:tbl>'.length;
  const body = edit(tables).join('<w:p/>');
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(xml.slice(0, start) + body + xml.slice(end)),
  });
}

export function rowsOf(table: string): readonly string[] {
  return [...table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>|<w:tr [\s\S]*?<\/w:tr>/gu)].map(([one]) => one);
}

export async function returnedForm(bytes: Uint8Array): Promise<ReadSheet> {
  const read = await readReturnedFile(bytes, 'form.docx');
  if (!read.ok || !read.sheets[0]) throw new Error(read.ok ? 'no sheet' : read.error.code);
  return read.sheets[0];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
