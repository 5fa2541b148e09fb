import type { Id } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { aknAbout } from '@/formats/paper/akn/akn-about';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import { languagesIn, languagesOf, type ApprovedTexts } from '@/formats/paper/kinds/paper-in-languages';
import type { HandOrigin } from '@/formats/paper/hand/hand-origin';
import type { PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import { paperKindOf, type PaperKey } from '@/formats/paper/kinds/paper-of';
import type { PaperPictures } from '@/formats/paper/paper-pictures';
import type { PrintPage } from '@/formats/paper/print-page';
import { letterRecipients } from '@/formats/paper/templates/recipients';
import type { SheetFormat } from '@/formats/sheet/sheet';
import type { TemplateProblem } from '@/formats/word-template/fill-word-template';
import type { Worked } from '@/formats/worker/formats-client';
import type { PaperFormat } from '@/formats/worker/paper-format';
import type { Filling, PaperRequest, PlannedPaper } from '@/formats/worker/plan-paper';
import { fontCssFor } from '@/pickers/paper/paper-fonts';
import { picturesOf, type ReadPicture } from '@/pickers/paper/pictures-of';
import { formats } from '@/pickers/tables/formats';
import { today } from '@/pickers/today';
import type { WordPaper } from '../hand/save-word-paper';

const paperFormats: Readonly<
  Record<Exclude<PaperFileKind, SheetFormat | 'pdf' | 'docx' | 'html'>, PaperFormat>
> = {
  odt: 'odt',
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
  const { kind, dossier, choices, readPicture } = paperToWrite;
  const languages = languagesIn('docx', languagesOf(dossier, kind, choices));
  const planned = await planFor(paperToWrite, languages, 'word');
  if (!planned.ok) return planned;
  const { paper, frozen, filling } = planned.value;
  if (!frozen) throw new TypeError('A Word file is compared with its tree');
  const { bytes: tree, sha256: paperSha256 } = frozen;
  const { language } = choices;
  const letterTo = letterToOne(dossier, kind, choices);
  const origin = { meetingId: dossier.meeting.id, paper: kind, language, languages, paperSha256, letterTo };
  const written = filling
    ? await filledWordFile(filling, readPicture, origin)
    : await formats.writePaper(paper, 'docx', {
        pictures: await picturesOf(paper.form, readPicture),
        origin,
      });
  return written.ok ? { ok: true, value: { bytes: written.value, origin, tree } } : written;
}

/** The paper as the bytes of a file, made and written on a thread of its own. */
export async function writeFile(
  paperToWrite: PaperToWrite,
  format: Exclude<PaperFileKind, 'pdf' | 'docx'>,
): Promise<Written> {
  const { kind, dossier, choices, readPicture } = paperToWrite;
  if (format === 'xlsx' || format === 'csv') {
    const sheets = paperKindOf(dossier, kind)?.sheets?.(dossier, choices) ?? [];
    // Spreadsheets set to Russian part columns by the semicolon.
    return formats.writeSheets(sheets, format, { separator: choices.language === 'ru' ? ';' : ',' });
  }
  const languages = languagesIn(format, languagesOf(dossier, kind, choices));
  if (format === 'html') return writePage(paperToWrite, languages);
  const planned = await planFor(paperToWrite, languages, 'other');
  if (!planned.ok) return planned;
  const { paper } = planned.value;
  return formats.writePaper(paper, paperFormats[format], {
    pictures: await picturesOf(paper.form, readPicture),
    ...(format === 'xml'
      ? { akn: aknAbout(paperKindOf(dossier, kind)?.akn ?? 'paper', dossier, choices.language, paper.symbol) }
      : {}),
  });
}

/** The paper as one HTML document in UTF-8 that brings its fonts and needs nothing else. */
async function writePage(
  paperToWrite: PaperToWrite,
  languages: PaperChoices['languages'],
): Promise<Worked<Uint8Array>> {
  const planned = await pageOf(paperToWrite, languages);
  if (!planned.ok) return planned;
  const { paper, pictures, fontCss } = planned.value;
  return formats.writePaper(paper, 'html', { pictures, html: { fontCss } });
}

/** The same for the printer. */
export async function pageToPrint(paperToWrite: PaperToWrite): Promise<Worked<PrintPage>> {
  const planned = await pageOf(paperToWrite, paperToWrite.choices.languages);
  if (!planned.ok) return planned;
  const { paper, pictures, fontCss } = planned.value;
  return formats.printPage(paper, { pictures, fontCss });
}

interface PlannedPage extends Pick<PlannedPaper, 'paper'> {
  readonly pictures: PaperPictures;
  readonly fontCss: string;
}

async function pageOf(
  paperToWrite: PaperToWrite,
  languages: PaperChoices['languages'],
): Promise<Worked<PlannedPage>> {
  const planned = await planFor(paperToWrite, languages, 'page');
  if (!planned.ok) return planned;
  const { paper, needs } = planned.value;
  return {
    ok: true,
    value: {
      paper,
      pictures: await picturesOf(paper.form, paperToWrite.readPicture),
      fontCss: needs ? await fontCssFor(needs) : '',
    },
  };
}

function planFor(
  { kind, dossier, choices, approved }: PaperToWrite,
  languages: PaperChoices['languages'],
  as: PaperRequest['as'],
): Promise<Worked<PlannedPaper>> {
  const own = { ...choices, languages };
  return formats.planPaper({ dossier, key: kind, choices: own, approved, day: today(), as });
}

/** The delegation that a letter goes to; `null` of letters to all in one file, and of any other paper. */
function letterToOne(dossier: MeetingDossier, kind: PaperKey, choices: PaperChoices): Id | null {
  if (!paperKindOf(dossier, kind)?.choices.includes('letterTo')) return null;
  const recipients = letterRecipients(dossier, choices.language);
  return recipients.find(({ id }) => id === choices.letterTo)?.id ?? null;
}

async function filledWordFile(
  filling: Filling,
  readPicture: ReadPicture,
  origin: HandOrigin,
): Promise<Written> {
  if (filling.kind === 'one-letter') return { ok: false, problems: [filling] };
  const bytes = await readPicture(filling.sha256);
  if (!bytes) return { ok: false, problems: [{ kind: 'gone' }] };
  const filled = await formats.fillWordTemplate(bytes, filling.data, origin);
  return filled.ok ? filled.value : filled;
}
