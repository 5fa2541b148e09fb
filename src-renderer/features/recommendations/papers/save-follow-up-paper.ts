import type { Id } from '@/domain/fields';
import { followUpPaperContext, type FollowUpPaperRequest } from '@/formats/paper/follow-up/follow-up-context';
import { matrixPaper, matrixSheet } from '@/formats/paper/follow-up/matrix-paper';
import { stateReportPaper, stateReportSheet } from '@/formats/paper/follow-up/state-report-paper';
import { plainText } from '@/formats/paper/rich-text';
import { paperBody, paperToHtml } from '@/formats/paper/write-html';
import type { Host } from '@/host/host';
import type { Translate } from '@/i18n/use-text';
import { embeddedFontCss } from '@/pickers/paper/paper-fonts';
import { formats } from '@/pickers/tables/formats';
import type { SavedTable } from '@/pickers/tables/save-table';

export const followUpFiles = ['docx', 'pdf', 'xlsx', 'csv'] as const;
export type FollowUpFile = (typeof followUpFiles)[number];

/** Which paper: the matrix, or the report of one State. */
export type FollowUpPaperKind =
  { readonly kind: 'matrix' } | { readonly kind: 'state'; readonly partyId: Id };

/** Writes the paper on the other thread and saves it where the user says; a PDF is printed by the engine. */
export async function saveFollowUpPaper(
  host: Host,
  t: Translate,
  request: FollowUpPaperRequest,
  what: FollowUpPaperKind,
  format: FollowUpFile,
): Promise<SavedTable> {
  const context = followUpPaperContext(request);
  const paper = what.kind === 'matrix' ? matrixPaper(context) : stateReportPaper(context, what.partyId);
  const suggestedName = `${plainText(paper.title)
    .replaceAll(/[\\/:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')} ${request.day}.${format}`;
  const options = { suggestedName, filters: [{ label: format.toUpperCase(), extensions: [format] }] };
  const failedBy = (code: 'cancelled' | Parameters<typeof wordsOf>[0]): SavedTable =>
    code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', text: wordsOf(code, suggestedName, t) };
  if (format === 'pdf') {
    const html = paperToHtml(paper, { fontCss: await embeddedFontCss(paperBody(paper)) });
    const printed = await host.printPdf({ ...options, html });
    if (!printed.ok) return failedBy(printed.error.code);
    return printed.value ? { kind: 'saved', name: printed.value.name } : { kind: 'cancelled' };
  }
  const written =
    format === 'docx'
      ? await formats.writePaper(paper, 'docx')
      : await formats.writeSheets(
          [what.kind === 'matrix' ? matrixSheet(context) : stateReportSheet(context, what.partyId)],
          format,
          // Spreadsheets set to Russian part columns by the semicolon.
          { separator: request.language === 'ru' ? ';' : ',' },
        );
  if (!written.ok) return { kind: 'failed', text: t('tables.export.failed') };
  const saved = await host.saveFile({ ...options, bytes: written.value });
  return saved.ok ? { kind: 'saved', name: saved.value.name } : failedBy(saved.error.code);
}

type FileCode = Exclude<
  Extract<Awaited<ReturnType<Host['saveFile']>>, { ok: false }>['error']['code'],
  'cancelled'
>;

function wordsOf(code: FileCode, name: string, t: Translate): string {
  return t(`errors.file.${code}`, { name, limit: '' });
}
