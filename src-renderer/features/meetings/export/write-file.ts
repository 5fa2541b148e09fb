import type { MeetingDossier } from '@/domain/meeting-dossier';
import { aknAbout } from '@/formats/paper/akn/akn-about';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import { paperKindOf, paperOf, type PaperKey } from '@/formats/paper/kinds/paper-of';
import type { PaperDocument } from '@/formats/paper/paper';
import { paperToHtml } from '@/formats/paper/write-html';
import type { SheetFormat } from '@/formats/sheet/sheet';
import { createFormatsClient, type Worked } from '@/formats/worker/formats-client';
import type { PaperFormat } from '@/formats/worker/paper-format';
import { embeddedFontCss } from '@/pickers/paper/paper-fonts';
import { picturesOf, type ReadPicture } from '@/pickers/paper/pictures-of';

/** The threads that write papers; none is started before the first export. */
const formats = createFormatsClient();

const paperFormats: Readonly<Record<Exclude<PaperFileKind, SheetFormat | 'pdf'>, PaperFormat>> = {
  docx: 'docx',
  odt: 'odt',
  html: 'html',
  md: 'markdown',
  txt: 'text',
  xml: 'akn',
};

/** What an export is made of. */
export interface PaperToWrite {
  readonly kind: PaperKey;
  readonly dossier: MeetingDossier;
  readonly choices: PaperChoices;
  /** Reads a file of the register, by its SHA-256. */
  readonly readPicture: ReadPicture;
  /** The approved text, where one stands: it is written as it was printed. */
  readonly approved: PaperDocument | null;
}

/** The paper as the bytes of a file, written on a thread of its own. */
export async function writeFile(
  { kind, dossier, choices, readPicture, approved }: PaperToWrite,
  format: Exclude<PaperFileKind, 'pdf'>,
): Promise<Worked<Uint8Array>> {
  if (format === 'xlsx' || format === 'csv') {
    const sheets = paperKindOf(dossier, kind)?.sheets?.(dossier, choices) ?? [];
    // Spreadsheets set to Russian part columns by the semicolon.
    return formats.writeSheets(sheets, format, { separator: choices.language === 'ru' ? ';' : ',' });
  }
  const paper = approved ?? paperOf(dossier, kind, choices);
  const pictures = await picturesOf(paper.form, readPicture);
  return formats.writePaper(paper, paperFormats[format], {
    pictures,
    ...(format === 'html' ? { html: { fontCss: await embeddedFontCss(paper) } } : {}),
    ...(format === 'xml'
      ? { akn: aknAbout(paperKindOf(dossier, kind)?.akn ?? 'paper', dossier, choices.language) }
      : {}),
  });
}

/** The paper as one HTML document that brings its fonts and needs nothing else: for the printer. */
export async function printableHtml({
  kind,
  dossier,
  choices,
  readPicture,
  approved,
}: PaperToWrite): Promise<string> {
  const paper = approved ?? paperOf(dossier, kind, choices);
  const pictures = await picturesOf(paper.form, readPicture);
  return paperToHtml(paper, { fontCss: await embeddedFontCss(paper), pictures });
}
