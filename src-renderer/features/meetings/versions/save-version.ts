import type { PaperDocument } from '@/formats/paper/paper';
import type { Host } from '@/host/host';
import type { ReadPicture } from '@/pickers/paper/pictures-of';
import type { Translate } from '@/i18n/use-text';
import { proseFiles, savePaperFile, saveWritten } from '@/pickers/paper/save-paper-file';
import { formats } from '@/pickers/tables/formats';
import type { SavedTable } from '@/pickers/tables/save-table';

export const versionFormats = [...proseFiles, 'md', 'txt'] as const;
export type VersionFormat = (typeof versionFormats)[number];

interface VersionFile {
  readonly name: string;
  readonly format: VersionFormat;
  readonly readPicture: ReadPicture;
}

/** Saves a kept or marked-up paper in a format, where the user says. */
export async function saveVersion(
  host: Host,
  t: Translate,
  paper: PaperDocument,
  { name, format, readPicture }: VersionFile,
): Promise<SavedTable> {
  if (format === 'md') return saveWritten(host, t, await formats.writePaper(paper, 'markdown'), name, 'md');
  if (format === 'txt') return saveWritten(host, t, await formats.writePaper(paper, 'text'), name, 'txt');
  return savePaperFile(host, t, paper, { name, format, readPicture });
}
