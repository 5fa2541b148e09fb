import { hasBytes, isEncryptedPackage } from '../archive/encrypted-package';
import { looksLikeContacts } from '../contacts/looks-like-contacts';
import { kindBySignature } from '../text/byte-signatures';
import { decodeText } from '../text/decode-text';
import { parseDelimited } from './parse-delimited';
import type { ReadSheet } from './sheet';

/**
 * Why a file gave no table: `encrypted` a workbook under a password, `old-excel` one of Excel 97–2003, `ods` and `pdf`
 * and the like `other-kind`, `bomb` an archive that declares more than a table can hold, `letters-lost` a returned sheet
 * that was saved in a code page without its letters.
 */
export type SheetErrorCode =
  'empty' | 'encrypted' | 'old-excel' | 'other-kind' | 'bomb' | 'damaged' | 'too-large' | 'letters-lost';

export type SheetsOutcome =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly error: { readonly code: SheetErrorCode } };

/** What a file of a table may weigh, in bytes. */
export const sheetFileLimit = 50 * 1024 * 1024;

/** The tables of a file, told by its content whatever its name says: an Excel workbook, or text in any encoding. */
export async function readSheets(bytes: Uint8Array, name: string): Promise<SheetsOutcome> {
  if (bytes.length === 0) return failed('empty');
  if (bytes.length > sheetFileLimit) return failed('too-large');
  const kind = kindBySignature(bytes);
  if (kind === 'old-office') return failed(isEncryptedPackage(bytes) ? 'encrypted' : 'old-excel');
  if (kind === 'zip') return readZip(bytes);
  if (kind !== null) return failed('other-kind');
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const { code } = decoded.error;
    return failed(code === 'binary' ? 'other-kind' : code);
  }
  if (looksLikeContacts(decoded.text)) {
    const { contactSheet } = await import('../contacts/contact-sheet');
    return withRows([contactSheet(decoded.text, name)]);
  }
  return withRows([parseDelimited(decoded.text, name)]);
}

const workbookPart = [...'xl/workbook.xml'].map((letter) => letter.charCodeAt(0));

async function readZip(bytes: Uint8Array): Promise<SheetsOutcome> {
  const { readWorkbook } = await import('./read-xlsx');
  try {
    return withRows(await readWorkbook(bytes));
  } catch (error) {
    if (error instanceof RangeError) return failed('bomb');
    return failed(hasBytes(bytes, workbookPart) ? 'damaged' : 'other-kind');
  }
}

function withRows(all: readonly ReadSheet[]): SheetsOutcome {
  const filled = all.filter(({ rows }) =>
    rows.some((row) => row.some((cell) => cell !== null && cell !== '')),
  );
  // What is out of sight is a list to choose from, or an old state; but better than nothing.
  const inView = filled.filter(({ isHidden }) => isHidden !== true);
  const sheets = inView.length > 0 ? inView : filled;
  return sheets.length > 0 ? { ok: true, sheets } : failed('empty');
}

function failed(code: SheetErrorCode): SheetsOutcome {
  return { ok: false, error: { code } };
}
