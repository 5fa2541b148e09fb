import { kindBySignature } from '../text/byte-signatures';
import { readSheets, sheetFileLimit, type SheetsOutcome } from '../sheet/read-sheets';
import { isWord, readWord } from '../word/read-word';
import { lostWords } from './lost-words';
import { readFollowUpForm } from './read-follow-up-form';

/** The tables of a file that a State sent back, told by its content: a Word form, a workbook, or text. */
export async function readReturnedFile(bytes: Uint8Array, name: string): Promise<SheetsOutcome> {
  const kind = kindBySignature(bytes);
  if (bytes.length > sheetFileLimit || kind !== 'zip') {
    const read = await readSheets(bytes, name);
    // Text alone is saved in a code page that may lack letters.
    const isLost = read.ok && kind === null && lostWords(read.sheets) !== null;
    return isLost ? { ok: false, error: { code: 'letters-lost' } } : read;
  }
  try {
    if (!isWord(bytes)) return await readSheets(bytes, name);
    const sheets = readFollowUpForm(readWord(bytes), name);
    return sheets.length > 0 ? { ok: true, sheets } : { ok: false, error: { code: 'empty' } };
  } catch (error) {
    return { ok: false, error: { code: error instanceof RangeError ? 'bomb' : 'damaged' } };
  }
}
