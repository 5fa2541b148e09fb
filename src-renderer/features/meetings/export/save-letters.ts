import type { MeetingDossier } from '@/domain/meeting-dossier';
import { languagesIn, languagesOf, type ApprovedTexts } from '@/formats/paper/kinds/paper-in-languages';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperKey } from '@/formats/paper/kinds/paper-of';
import { sha256Of } from '@/domain/sha256-of';
import { fileOf, type HandOrigin } from '@/formats/paper/hand/hand-origin';
import { longestName } from '@/formats/paper/mail-merge/letter-names';
import type { PlannedLetter } from '@/formats/paper/mail-merge/plan-letters';
import { templateOf } from '@/formats/paper/templates/paper-plan';
import type { PaperPictures } from '@/formats/paper/paper-pictures';
import type { FormatsClient, Worked } from '@/formats/worker/formats-client';
import type { Host } from '@/host/host';
import { safeFileName } from '@/host/safe-file-name';
import { picturesOf } from '@/pickers/paper/pictures-of';
import { today } from '@/pickers/today';
import type { KeptWriting, Register } from '@/store/register';
import type { PaperSaved } from './save-paper';
import type { WordFileProblem } from './write-file';

/** Formats in which each letter is a file of its own. */
export const letterFormats = ['docx', 'pdf', 'odt', 'html'] as const;
export type LetterFormat = (typeof letterFormats)[number];

export interface LettersToSave {
  readonly dossier: MeetingDossier;
  readonly kind: PaperKey;
  readonly choices: PaperChoices;
  readonly approved: ApprovedTexts;
  readonly format: LetterFormat;
  /** Of the archive, and what the name of each letter begins with; without an ending. */
  readonly name: string;
}

export interface LettersDesk {
  readonly host: Pick<Host, 'pdfBytes' | 'saveFile'>;
  readonly register: Pick<Register, 'file' | 'keepWrittenPapers'>;
  readonly formats: Pick<
    FormatsClient,
    'planLetters' | 'writePaper' | 'printPage' | 'fillWordTemplate' | 'zipPack'
  >;
  /** The fonts that a page for print or the web brings with it. */
  readonly fontCss: (letters: readonly PlannedLetter[]) => Promise<string>;
  readonly signal: AbortSignal;
  /** Called before each letter, `name` being whom it goes to. */
  readonly onProgress: (progress: {
    readonly done: number;
    readonly total: number;
    readonly name: string;
  }) => void;
}

/** What could not be done: nothing is saved then. */
class NotWritten extends Error {
  readonly saved: PaperSaved;

  constructor(saved: PaperSaved) {
    super(saved.kind);
    this.saved = saved;
  }
}

const cancelled: PaperSaved = { kind: 'not-saved', error: { code: 'cancelled' } };

/**
 * Writes a letter to each delegation that is invited as a file of its own, named by the party, and saves them as one archive,
 * whole or not at all.
 */
export async function saveLetters(desk: LettersDesk, letters: LettersToSave): Promise<PaperSaved> {
  const { host, formats, signal } = desk;
  try {
    const files = await lettersAsFiles(desk, letters);
    if (!files) return cancelled;
    const zip = done(await formats.zipPack(files.map(({ path, bytes }) => ({ path, bytes }))));
    if (signal.aborted) return cancelled;
    const saved = await host.saveFile({
      suggestedName: `${letters.name}.zip`,
      filters: [{ label: 'ZIP', extensions: ['zip'] }],
      bytes: zip,
    });
    if (!saved.ok) return { kind: 'not-saved', error: saved.error };
    // Where they cannot be remembered they are saved all the same: they are asked about once more than they need be.
    await desk.register.keepWrittenPapers(files.flatMap(({ writing }) => writing ?? []));
    return { kind: 'saved', file: saved.value };
  } catch (error) {
    if (error instanceof NotWritten) return error.saved;
    throw error;
  }
}

interface LetterFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** By which a Word file is known again when it comes back; `null` of any other. */
  readonly writing: KeptWriting | null;
}

/** `null` where it was cancelled. */
async function lettersAsFiles(
  desk: LettersDesk,
  { dossier, kind, choices, approved, format, name }: LettersToSave,
): Promise<readonly LetterFile[] | null> {
  const { formats, register, signal } = desk;
  const languages = languagesIn(format, languagesOf(dossier, kind, choices));
  const planned = done(
    await formats.planLetters({
      dossier,
      key: kind,
      choices: { ...choices, languages },
      approved,
      day: today(),
      isWord: format === 'docx',
    }),
  );
  const [first] = planned;
  if (!first) throw new NotWritten({ kind: 'not-written' });
  const writing: Writing = {
    ...desk,
    format,
    pictures: await picturesOf(first.paper.form, (hash) => register.file(hash)),
    css: format === 'pdf' || format === 'html' ? await desk.fontCss(planned) : '',
    house: await houseFile(desk, dossier, kind, planned),
    origin: { meetingId: dossier.meeting.id, paper: kind, language: choices.language, languages },
  };
  // A template of the house may be called anything: in the archive a slash would be a folder.
  const before = safeFileName(name, longestName);
  const files: LetterFile[] = [];
  for (const letter of planned) {
    if (signal.aborted) return null;
    desk.onProgress({ done: files.length, total: planned.length, name: letter.name });
    const path = `${before} ${letter.name}.${format}`;
    const bytes = await written(writing, letter);
    files.push({ path, bytes, writing: await writingOf(writing, letter, bytes, path) });
  }
  return signal.aborted ? null : files;
}

interface Writing extends LettersDesk {
  readonly format: LetterFormat;
  readonly pictures: PaperPictures;
  readonly css: string;
  /** The Word file of the house that each is filled from; `null` where none is. */
  readonly house: Uint8Array | null;
  readonly origin: Omit<HandOrigin, 'paperSha256' | 'letterTo'>;
}

async function houseFile(
  { register }: LettersDesk,
  dossier: MeetingDossier,
  kind: PaperKey,
  planned: readonly PlannedLetter[],
): Promise<Uint8Array | null> {
  const file = templateOf(dossier, kind)?.wordFile;
  if (!file || planned.every(({ data }) => data === null)) return null;
  const bytes = await register.file(file.sha256);
  if (!bytes) throw notFilled([{ kind: 'gone' }]);
  return bytes;
}

function notFilled(problems: readonly WordFileProblem[]): NotWritten {
  return new NotWritten({ kind: 'not-filled', problems });
}

async function written(
  writing: Writing,
  { paper, frozen, data, delegationId: letterTo }: PlannedLetter,
): Promise<Uint8Array> {
  const { format, formats, host, pictures, css, house } = writing;
  const origin = { ...writing.origin, paperSha256: frozen?.sha256 ?? '', letterTo };
  switch (format) {
    case 'docx': {
      if (!house || !data) return done(await formats.writePaper(paper, 'docx', { pictures, origin }));
      // The thread takes over what it is given.
      const filled = done(await formats.fillWordTemplate(house.slice(), data, origin));
      if (!filled.ok) throw notFilled(filled.problems);
      return filled.value;
    }
    case 'odt':
      return done(await formats.writePaper(paper, 'odt', { pictures }));
    case 'html':
      return done(await formats.writePaper(paper, 'html', { pictures, html: { fontCss: css } }));
    case 'pdf': {
      const printed = await host.pdfBytes(done(await formats.printPage(paper, { pictures, fontCss: css })));
      if (!printed.ok) throw new NotWritten({ kind: 'not-saved', error: printed.error });
      return printed.value;
    }
  }
}

async function writingOf(
  { origin }: Writing,
  { frozen, delegationId: letterTo }: PlannedLetter,
  bytes: Uint8Array,
  name: string,
): Promise<KeptWriting | null> {
  if (!frozen) return null;
  const paper = {
    sha256: await sha256Of(bytes),
    meetingId: origin.meetingId,
    paper: origin.paper,
    fileOf: fileOf({ ...origin, letterTo }),
    state: 'as-written',
    paperSha256: frozen.sha256,
    name,
    at: new Date().toISOString(),
  } as const;
  return { paper, tree: frozen.bytes };
}

function done<T>(worked: Worked<T>): T {
  if (!worked.ok) throw new NotWritten({ kind: 'not-written' });
  return worked.value;
}
