import type { PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import type { FileError, FileHandle, Host } from '@/host/host';
import type { Register } from '@/store/register';
import type { WrittenPlaces } from '@/store/written-places';
import type { ReturnedFile } from '../hand/hand-files';
import type { FoundFile } from '../hand/look-at-file';
import { saveWordPaper, type HandAnswer } from '../hand/save-word-paper';
import { saveBytes } from './save-bytes';
import { pageToPrint, writeFile, writeWordFile, type PaperToWrite, type WordFileProblem } from './write-file';

export type PaperSaved =
  | { readonly kind: 'saved'; readonly file: FileHandle }
  /** Given to the browser's print dialog: what came of it is not known here. */
  | { readonly kind: 'printed' }
  | { readonly kind: 'not-written' }
  /** The Word file of the house cannot be filled. */
  | {
      readonly kind: 'not-filled';
      readonly problems: readonly WordFileProblem[];
    }
  | { readonly kind: 'not-saved'; readonly error: FileError }
  /** Nothing was written yet: a file that was edited by hand lies there, and what is in it goes into the register first. */
  | { readonly kind: 'bring-in'; readonly file: ReturnedFile };

/** What is asked, and what is remembered, so that no edit by hand is lost. */
export interface HandDesk {
  readonly register: Register;
  readonly places: WrittenPlaces;
  readonly ask: (file: FoundFile) => Promise<HandAnswer>;
}

/** Writes the paper in a format and asks where to keep it. */
export async function savePaper(
  host: Host,
  paper: PaperToWrite,
  format: PaperFileKind,
  suggestedName: string,
  hand: HandDesk,
): Promise<PaperSaved> {
  const options = { suggestedName, filters: [{ label: format.toUpperCase(), extensions: [format] }] };
  if (format === 'pdf') {
    const page = await pageToPrint(paper);
    if (!page.ok) return { kind: 'not-written' };
    const printed = await host.printPdf({ ...options, ...page.value });
    if (!printed.ok) return { kind: 'not-saved', error: printed.error };
    return printed.value ? { kind: 'saved', file: printed.value } : { kind: 'printed' };
  }
  if (format === 'docx') return saveWord(host, paper, suggestedName, hand);
  const written = await writeFile(paper, format);
  return saveBytes(host, written.ok ? written.value : null, suggestedName, format);
}

async function saveWord(
  host: Host,
  paper: PaperToWrite,
  suggestedName: string,
  hand: HandDesk,
): Promise<PaperSaved> {
  const written = await writeWordFile(paper);
  if (written.ok) return saveWordPaper({ host, ...hand }, written.value, suggestedName);
  return 'problems' in written ? { kind: 'not-filled', problems: written.problems } : { kind: 'not-written' };
}
