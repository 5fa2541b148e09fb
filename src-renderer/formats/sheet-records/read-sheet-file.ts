import { unzipSync } from 'fflate';

import type { SourceNote } from '@/domain/draft';

import { namesMacros } from '../archive/holds-macros';
import type { PriorRecord, ReadError } from '../prior-records/read-prior-record';
import type { FormatOutcome } from '../prior-records/record-text';
import { parseDelimited } from '../sheet/parse-delimited';
import type { ReadSheet } from '../sheet/sheet';
import { notesOfEntities } from '../xml/own-entities';
import { xmlText } from '../xml/xml-text';
import { filledHiddenRows } from '../sheet/filled-hidden-rows';
import { delimiterOf } from './looks-delimited';

/** A workbook of Excel, with or without macros: they are told and never run. */
export async function readWorkbookFile({ bytes }: PriorRecord): Promise<FormatOutcome> {
  const { readWorkbook } = await import('../sheet/read-xlsx');
  return archived(bytes, 'xlsx', readWorkbook);
}

/** A spreadsheet of OpenDocument. */
export async function readOpenFile({ bytes }: PriorRecord): Promise<FormatOutcome> {
  const { readOpenSheets } = await import('../sheet/read-ods');
  return archived(bytes, 'ods', readOpenSheets);
}

/** A text whose lines are parted into cells by commas, semicolons, tabs or strokes. */
export function readDelimitedFile({ name }: PriorRecord, decoded: string): Promise<FormatOutcome> {
  const sheet = parseDelimited(decoded, name, delimiterOf(decoded) ?? undefined);
  return Promise.resolve(tables([sheet], []));
}

async function archived(
  bytes: Uint8Array,
  kind: 'xlsx' | 'ods',
  read: (bytes: Uint8Array) => Promise<readonly ReadSheet[]>,
): Promise<FormatOutcome> {
  try {
    const names = namesIn(bytes);
    if (kind === 'ods' && isEncrypted(bytes)) return failed({ code: 'encrypted', kind });
    const sheets = await read(bytes);
    return tables(sheets, [...notesOfNames(names), ...notesOfEntities(xmlIn(bytes))]);
  } catch (error) {
    if (error instanceof RangeError) return failed({ code: 'bomb', kind });
    return failed({ code: 'damaged', kind });
  }
}

function tables(sheets: readonly ReadSheet[], notes: readonly SourceNote[]): FormatOutcome {
  const filled = sheets.filter(({ rows }) =>
    rows.some((row) => row.some((cell) => cell !== null && cell !== '')),
  );
  if (filled.length === 0) return failed({ code: 'empty' });
  const told = [...notes, ...notesOfSheets(filled)];
  return { ok: true, kind: 'table', sheets: filled, ...(told.length > 0 ? { notes: told } : {}) };
}

/** What the archive holds, by its directory alone. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/** Of larger parts it is not told; nothing is put in the place of their entities either. */
const looksInto = 20 * 1024 * 1024;

/** The sheets and what they are listed in, as XML. */
function xmlIn(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize <= looksInto && /^(?:content\.xml|xl\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/u.test(name),
  });
  return Object.values(parts).map((part) => xmlText(part));
}

function notesOfNames(names: readonly string[]): readonly SourceNote[] {
  const links = names.filter((name) => /^xl\/externalLinks\/[^/]+\.xml$/u.test(name)).length;
  return [
    ...(namesMacros(names) ? [{ code: 'macros' as const }] : []),
    ...(links > 0 ? [{ code: 'outside-links' as const, count: links }] : []),
  ];
}

/** Rows and columns out of sight are read as the others are; that they were hidden is told. Sheets wait to be asked for. */
function notesOfSheets(sheets: readonly ReadSheet[]): readonly SourceNote[] {
  const sum = (count: (sheet: ReadSheet) => number) => sheets.reduce((all, sheet) => all + count(sheet), 0);
  const hidden = sum((sheet) => filledHiddenRows(sheet).length + (sheet.hiddenColumns?.length ?? 0));
  const hiddenSheets = sheets.flatMap(({ isHidden, name }) => (isHidden === true ? [name] : []));
  const comments = sum((sheet) => sheet.comments?.length ?? 0);
  const isCut = sheets.some(({ cut }) => cut !== undefined);
  return [
    ...(hiddenSheets.length > 0
      ? [{ code: 'hidden-sheets' as const, count: hiddenSheets.length, names: hiddenSheets }]
      : []),
    ...(hidden > 0 ? [{ code: 'hidden' as const, count: hidden }] : []),
    ...(comments > 0 ? [{ code: 'comments' as const, count: comments }] : []),
    ...(isCut ? [{ code: 'cut' as const }] : []),
  ];
}

const manifestLimit = 4 * 1024 * 1024;

/** OpenDocument names in its manifest how each part is locked. */
function isEncrypted(bytes: Uint8Array): boolean {
  const { 'META-INF/manifest.xml': manifest } = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === 'META-INF/manifest.xml' && originalSize < manifestLimit,
  });
  return manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data');
}

function failed(error: ReadError): FormatOutcome {
  return { ok: false, error };
}
