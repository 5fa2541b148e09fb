import type { PaperDocument } from '@/formats/paper/paper';
import type { Worked } from '@/formats/worker/formats-client';
import type { Host } from '@/host/host';
import type { Translate } from '@/i18n/use-text';
import { formats } from '../tables/formats';
import type { SavedTable } from '../tables/save-table';
import { fontCssFor } from './paper-fonts';
import { picturesOf, type ReadPicture } from './pictures-of';

export const proseFiles = ['docx', 'pdf', 'odt', 'html'] as const;
export type ProseFile = (typeof proseFiles)[number];

export interface PaperFile {
  /** Without its ending. */
  readonly name: string;
  readonly format: ProseFile;
  readonly readPicture: ReadPicture;
}

/** Writes a paper in a format and saves it where the user says; a PDF is printed by the engine. */
export async function savePaperFile(
  host: Host,
  t: Translate,
  paper: PaperDocument,
  { name, format, readPicture }: PaperFile,
): Promise<SavedTable> {
  const pictures = await picturesOf(paper.form, readPicture);
  if (format === 'docx' || format === 'odt')
    return saveWritten(host, t, await formats.writePaper(paper, format, { pictures }), name, format);
  const needs = await formats.printNeeds(paper);
  if (!needs.ok) return saveWritten(host, t, needs, name, format);
  // Brings its fonts and needs nothing else: for the web, and for the printer.
  const fontCss = await fontCssFor(needs.value);
  if (format === 'html')
    return saveWritten(
      host,
      t,
      await formats.writePaper(paper, 'html', { pictures, html: { fontCss } }),
      name,
      format,
    );
  const page = await formats.printPage(paper, { pictures, fontCss });
  if (!page.ok) return saveWritten(host, t, page, name, format);
  const options = optionsOf(name, format);
  const printed = await host.printPdf({ ...options, ...page.value });
  if (!printed.ok) return failure(printed.error.code, options.suggestedName, t);
  return printed.value ? { kind: 'saved', name: printed.value.name } : { kind: 'cancelled' };
}

/** Saves what was written on the other thread where the user says. @param name without its ending */
export async function saveWritten(
  host: Host,
  t: Translate,
  written: Worked<Uint8Array>,
  name: string,
  extension: string,
): Promise<SavedTable> {
  if (!written.ok) return { kind: 'failed', text: t('tables.export.failed') };
  const options = optionsOf(name, extension);
  const saved = await host.saveFile({ ...options, bytes: written.value });
  return saved.ok
    ? { kind: 'saved', name: saved.value.name }
    : failure(saved.error.code, options.suggestedName, t);
}

function optionsOf(name: string, extension: string) {
  const plain = name
    .replaceAll(/[\\/:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return {
    suggestedName: `${plain}.${extension}`,
    filters: [{ label: extension.toUpperCase(), extensions: [extension] }],
  };
}

type FileCode = Extract<Awaited<ReturnType<Host['saveFile']>>, { ok: false }>['error']['code'];

function failure(code: FileCode, name: string, t: Translate): SavedTable {
  return code === 'cancelled'
    ? { kind: 'cancelled' }
    : { kind: 'failed', text: t(`errors.file.${code}`, { name, limit: '' }) };
}
