import type { Id } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperTemplate } from '@/domain/paper-template';
import { aknAbout } from '@/formats/paper/akn/akn-about';
import { letterDateOf, type PaperChoices } from '@/formats/paper/kinds/paper-choices';
import {
  languagesIn,
  languagesOf,
  paperInLanguages,
  type ApprovedTexts,
} from '@/formats/paper/kinds/paper-in-languages';
import type { HandOrigin } from '@/formats/paper/hand/hand-origin';
import { wordPaper } from '@/formats/paper/hand/word-paper';
import { freezePaper } from '@/formats/paper/life/freeze';
import type { PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import { paperKindOf, type PaperKey } from '@/formats/paper/kinds/paper-of';
import { contextOfPlan } from '@/formats/paper/templates/context-of-plan';
import { templateOf } from '@/formats/paper/templates/paper-plan';
import { chosenRecipients, letterRecipients } from '@/formats/paper/templates/recipients';
import { paperToHtml } from '@/formats/paper/write-html';
import type { SheetFormat } from '@/formats/sheet/sheet';
import type { TemplateProblem } from '@/formats/word-template/fill-word-template';
import { templateData } from '@/formats/word-template/template-data';
import { createFormatsClient, type Worked } from '@/formats/worker/formats-client';
import type { PaperFormat } from '@/formats/worker/paper-format';
import { embeddedFontCss } from '@/pickers/paper/paper-fonts';
import { picturesOf, type ReadPicture } from '@/pickers/paper/pictures-of';
import { today } from '@/pickers/today';
import type { WordPaper } from '../hand/save-word-paper';

/** The threads that write papers; none is started before the first export. */
const formats = createFormatsClient();

const paperFormats: Readonly<Record<Exclude<PaperFileKind, SheetFormat | 'pdf' | 'docx'>, PaperFormat>> = {
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
  /** The approved texts that stand: they are written as they were printed. */
  readonly approved: ApprovedTexts;
}

/** Why a Word file of the house was not filled. */
export type WordFileProblem = TemplateProblem | { readonly kind: 'gone' } | { readonly kind: 'one-letter' };

/** What came of writing: bytes, nothing, or why a Word file of the house cannot be filled. */
export type Written =
  Worked<Uint8Array> | { readonly ok: false; readonly problems: readonly WordFileProblem[] };

/** A Word file, with what tells that it was written here. */
export type WrittenWord =
  { readonly ok: true; readonly value: WordPaper } | Extract<Written, { readonly ok: false }>;

/** The paper as a Word file that says which it is, so that it is known again when it comes back edited. */
export async function writeWordFile(paperToWrite: PaperToWrite): Promise<WrittenWord> {
  const { kind, dossier, choices, readPicture, approved } = paperToWrite;
  const template = templateOf(dossier, kind);
  const languages = languagesIn('docx', languagesOf(dossier, kind, choices));
  const paper = wordPaper(dossier, kind, { ...choices, languages }, approved, today());
  const { bytes: tree, sha256: paperSha256 } = freezePaper(paper);
  const { language } = choices;
  const letterTo = letterToOne(dossier, kind, choices);
  const origin = { meetingId: dossier.meeting.id, paper: kind, language, languages, paperSha256, letterTo };
  // An approved text is written as it was printed, and not out of the records of today; a file of the house has one language.
  const written =
    languages === 'one' && !approved[language] && template?.wordFile
      ? await filledWordFile(paperToWrite, template, template.wordFile.sha256, origin)
      : await formats.writePaper(paper, 'docx', {
          pictures: await picturesOf(paper.form, readPicture),
          origin,
        });
  return written.ok ? { ok: true, value: { bytes: written.value, origin, tree } } : written;
}

/** The paper as the bytes of a file, written on a thread of its own. */
export async function writeFile(
  paperToWrite: PaperToWrite,
  format: Exclude<PaperFileKind, 'pdf' | 'docx'>,
): Promise<Written> {
  const { kind, dossier, choices, readPicture, approved } = paperToWrite;
  if (format === 'xlsx' || format === 'csv') {
    const sheets = paperKindOf(dossier, kind)?.sheets?.(dossier, choices) ?? [];
    // Spreadsheets set to Russian part columns by the semicolon.
    return formats.writeSheets(sheets, format, { separator: choices.language === 'ru' ? ';' : ',' });
  }
  const languages = languagesIn(format, languagesOf(dossier, kind, choices));
  const paper = paperInLanguages(dossier, kind, { ...choices, languages }, approved, today());
  const pictures = await picturesOf(paper.form, readPicture);
  return formats.writePaper(paper, paperFormats[format], {
    pictures,
    ...(format === 'html' ? { html: { fontCss: await embeddedFontCss(paper) } } : {}),
    ...(format === 'xml'
      ? { akn: aknAbout(paperKindOf(dossier, kind)?.akn ?? 'paper', dossier, choices.language, paper.symbol) }
      : {}),
  });
}

/** The delegation that a letter goes to; `null` of letters to all in one file, and of any other paper. */
function letterToOne(dossier: MeetingDossier, kind: PaperKey, choices: PaperChoices): Id | null {
  if (!paperKindOf(dossier, kind)?.choices.includes('letterTo')) return null;
  const recipients = letterRecipients(dossier, choices.language);
  return recipients.find(({ id }) => id === choices.letterTo)?.id ?? null;
}

async function filledWordFile(
  { kind, dossier, choices, readPicture, approved }: PaperToWrite,
  { base }: PaperTemplate,
  sha256: string,
  origin: HandOrigin,
): Promise<Written> {
  const bytes = await readPicture(sha256);
  if (!bytes) return { ok: false, problems: [{ kind: 'gone' }] };
  const context = contextOfPlan(dossier, base, choices, kind);
  const recipients = base === 'invitation' ? chosenRecipients(context, choices.letterTo) : [];
  if (recipients.length > 1) return { ok: false, problems: [{ kind: 'one-letter' }] };
  const paper = paperInLanguages(dossier, kind, { ...choices, languages: 'one' }, approved, today());
  const data = templateData(paper, {
    context,
    recipient: recipients[0] ?? null,
    letterDate: letterDateOf(choices, dossier.meeting.id),
  });
  const filled = await formats.fillWordTemplate(bytes, data, origin);
  return filled.ok ? filled.value : filled;
}

/** The paper as one HTML document that brings its fonts and needs nothing else: for the printer. */
export async function printableHtml({
  kind,
  dossier,
  choices,
  readPicture,
  approved,
}: PaperToWrite): Promise<string> {
  const paper = paperInLanguages(dossier, kind, choices, approved, today());
  const pictures = await picturesOf(paper.form, readPicture);
  return paperToHtml(paper, { fontCss: await embeddedFontCss(paper), pictures });
}
