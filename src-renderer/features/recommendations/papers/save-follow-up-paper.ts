import { type FollowUpOutput, type FollowUpRequest } from '@/formats/paper/follow-up/follow-up-paper';
import { followUpFrames } from '@/formats/paper/follow-up/follow-up-frame';
import { plainText } from '@/formats/paper/rich-text';
import type { Host } from '@/host/host';
import type { Translate } from '@/i18n/use-text';
import {
  proseFiles,
  savePaperFile,
  saveWritten,
  type PaperFile,
  type ProseFile,
} from '@/pickers/paper/save-paper-file';
import { formats } from '@/pickers/tables/formats';
import type { SavedTable } from '@/pickers/tables/save-table';

export const followUpFiles = [...proseFiles, 'xlsx', 'csv'] as const;
export type FollowUpFile = (typeof followUpFiles)[number];

/** The formats that each is offered in: the whole register is tables and no paper. */
export function filesOf({ kind }: Pick<FollowUpOutput, 'kind'>): readonly FollowUpFile[] {
  return kind === 'everything' ? ['xlsx', 'csv'] : followUpFiles;
}

/** Makes and writes the paper or its tables on the other thread and saves it where the user says. */
export async function saveFollowUpPaper(
  host: Host,
  t: Translate,
  request: FollowUpRequest,
  what: FollowUpOutput,
  { format, readPicture }: Pick<PaperFile, 'readPicture'> & { readonly format: FollowUpFile },
): Promise<SavedTable> {
  if (what.kind !== 'everything' && isProse(format)) {
    const made = await formats.followUpPaper(request, what);
    if (!made.ok) return { kind: 'failed', text: t('tables.export.failed') };
    const name = `${plainText(made.value.title)} ${request.day}`;
    return savePaperFile(host, t, made.value, { name, format, readPicture });
  }
  const made = await formats.followUpSheets(request, what);
  if (!made.ok) return { kind: 'failed', text: t('tables.export.failed') };
  const [first] = made.value;
  const register = followUpFrames[request.language].register;
  const name = `${what.kind === 'everything' ? register : (first?.name ?? register)} ${request.day}`;
  // Spreadsheets set to Russian part columns by the semicolon.
  const csv = { separator: request.language === 'ru' ? ';' : ',' } as const;
  if (format !== 'csv')
    return saveWritten(host, t, await formats.writeSheets(made.value, 'xlsx'), name, 'xlsx');
  return what.kind === 'everything'
    ? saveWritten(host, t, await formats.writeCsvZip(made.value, csv), name, 'zip')
    : saveWritten(host, t, await formats.writeSheets(made.value, 'csv', csv), name, 'csv');
}

function isProse(format: FollowUpFile): format is ProseFile {
  return (proseFiles as readonly string[]).includes(format);
}
