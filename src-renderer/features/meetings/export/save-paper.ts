import type { PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import type { FileError, FileHandle, Host } from '@/host/host';
import { saveBytes } from './save-bytes';
import { printableHtml, writeFile, type PaperToWrite, type WordFileProblem } from './write-file';

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
  | { readonly kind: 'not-saved'; readonly error: FileError };

/** Writes the paper in a format and asks where to keep it. */
export async function savePaper(
  host: Host,
  paper: PaperToWrite,
  format: PaperFileKind,
  suggestedName: string,
): Promise<PaperSaved> {
  const options = { suggestedName, filters: [{ label: format.toUpperCase(), extensions: [format] }] };
  if (format === 'pdf') {
    const printed = await host.printPdf({ ...options, html: await printableHtml(paper) });
    if (!printed.ok) return { kind: 'not-saved', error: printed.error };
    return printed.value ? { kind: 'saved', file: printed.value } : { kind: 'printed' };
  }
  const written = await writeFile(paper, format);
  return saveBytes(host, written.ok ? written.value : null, suggestedName, format);
}
