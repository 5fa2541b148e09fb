import { dossierGatherer } from '@/domain/gather-dossier';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingReference } from '@/domain/meeting-reference';
import type { Id } from '@/domain/fields';
import { givenOutHashes } from '@/domain/given-out';
import { paperLife } from '@/domain/paper-life';
import { isPaperBase } from '@/domain/paper-template';
import type { RegisterContents } from '@/domain/register-contents';
import { aknAbout } from '@/formats/paper/akn/akn-about';
import { usualChoices, type PaperChoices } from '@/formats/paper/kinds/paper-choices';
import {
  bothPapers,
  languagesIn,
  languagesOf,
  otherLanguage,
  type ApprovedTexts,
} from '@/formats/paper/kinds/paper-in-languages';
import {
  paperKinds,
  paperOfKind,
  type PaperFileKind,
  type PaperKindId,
} from '@/formats/paper/kinds/paper-kinds';
import { keptText } from '@/formats/paper/life/kept-text';
import { markDraft } from '@/formats/paper/life/mark-draft';
import { withStatus } from '@/formats/paper/life/with-status';
import { paperLanguages, type PaperDocument, type PaperLanguage } from '@/formats/paper/paper';
import { picturesIn } from '@/formats/paper/paper-pictures';
import { letterNames } from '@/formats/paper/mail-merge/letter-names';
import { approvedLetters } from '@/formats/paper/mail-merge/plan-letters';
import { contextOfPlan } from '@/formats/paper/templates/context-of-plan';
import { builtInPlan } from '@/formats/paper/templates/paper-plan';
import { planPaper } from '@/formats/paper/templates/plan-paper';
import { letterRecipients } from '@/formats/paper/templates/recipients';
import { writeSheets } from '@/formats/sheet/write-sheets';
import type { PaperFormat } from '@/formats/worker/paper-format';
import { writePaper } from '@/formats/worker/write-paper';

import type { OutputFile } from './write-outputs';

export type PaperOutput = Exclude<PaperFileKind, 'pdf'>;

export const prose: Readonly<Record<Exclude<PaperOutput, 'xlsx' | 'csv'>, PaperFormat>> = {
  docx: 'docx',
  odt: 'odt',
  html: 'html',
  md: 'markdown',
  txt: 'text',
  xml: 'akn',
};

export interface PapersToWrite {
  readonly kinds: readonly PaperKindId[];
  readonly formats: readonly PaperOutput[];
  /** `null` takes each meeting's own. */
  readonly language: PaperLanguage | null;
  readonly languages: PaperChoices['languages'];
  /** ISO 8601, of the drafts that are written. */
  readonly today: string;
}

/**
 * The papers of every meeting, each in those of the formats that it is offered in, in files named after the meeting. A
 * paper that would only say that it holds nothing is left out, but for minutes. An approved text is printed as it is kept.
 */
export async function meetingPapers(
  { records, files, journal }: Pick<RegisterContents, 'records' | 'files' | 'journal'>,
  { kinds, formats, language, languages, today }: PapersToWrite,
): Promise<readonly OutputFile[]> {
  const papers: OutputFile[] = [];
  const names = new Set<string>();
  const given = givenOutHashes(journal);
  const gather = dossierGatherer(records);
  for (const { id } of records.meetings ?? []) {
    const dossier = gather(id);
    if (!dossier) continue;
    const name = freeName(meetingReference(dossier.meeting), names);
    for (const kind of kinds) {
      const choices = { ...choicesFor(dossier, language), languages };
      const whole = {
        dossier,
        choices,
        today,
        approved: await approvedTexts(dossier, kind, { files, given }),
      };
      const written = kind === 'invitation' ? letters(whole) : [{ ...whole, to: '' }];
      for (const one of written) {
        const stem = `${name}${kind === 'minutes' ? '' : `-${plainName(paperKinds[kind].fileName.en)}`}${one.to}`;
        for (const format of formats.filter((wanted) => paperKinds[kind].formats.includes(wanted))) {
          const paper = paperToWrite(kind, format, one);
          if (!paper) break;
          const bytes = await bytesOf(kind, paper, dossier, format, one.choices, files);
          papers.push({ name: `${stem}.${format}`, bytes });
        }
      }
    }
  }
  return papers;
}

/** A letter for each delegation that is invited, each a file named by its party. */
function letters(whole: PaperToWrite): readonly (PaperToWrite & { readonly to: string })[] {
  const { dossier, choices, approved } = whole;
  const recipients = letterRecipients(dossier, choices.language);
  const names = letterNames(recipients.map(({ label }) => plainName(label)));
  return recipients.map(({ id }, at) => ({
    ...whole,
    choices: { ...choices, letterTo: id },
    approved: approvedLetters(approved, id),
    to: `-${names[at] ?? id}`,
  }));
}

function choicesFor(dossier: MeetingDossier, language: PaperLanguage | null): PaperChoices {
  return { ...usualChoices, language: language ?? (ownLanguage(dossier) === 'ru' ? 'ru' : 'en') };
}

interface PaperToWrite {
  readonly dossier: MeetingDossier;
  readonly choices: PaperChoices;
  readonly today: string;
  /** They are printed as they were approved; `null` for one that was altered since, or is gone. */
  readonly approved: ApprovedTexts;
}

function paperToWrite(
  kind: PaperKindId,
  format: PaperOutput,
  { dossier, choices, today, approved }: PaperToWrite,
): PaperDocument | null {
  const languages = languagesIn(format, languagesOf(dossier, kind, choices));
  const inOne = (language: PaperLanguage): PaperDocument | null => {
    const kept = approved[language];
    if (kept) return kept;
    const made = paperInOne(kind, dossier, { ...choices, language });
    if (!made) return null;
    // What stands in for an approved text must not be taken for it, whatever the house form says.
    if (kept === null) return withStatus(made, { state: 'draft', day: today });
    return markDraft(made, { dossier, kind, day: today });
  };
  const paper = inOne(choices.language);
  if (languages === 'one' || !paper) return paper;
  const second = otherLanguage(choices.language);
  const other = inOne(second);
  if (!other) return paper;
  return bothPapers([choices.language, second], {
    languages,
    approved,
    inOne: (language) => (language === second ? other : paper),
    day: today,
  });
}

/** The approved texts that stand, none while a correction is open; says which are no longer as they were approved. */
async function approvedTexts(
  dossier: MeetingDossier,
  kind: PaperKindId,
  {
    files,
    given,
  }: { readonly files: ReadonlyMap<string, Uint8Array>; readonly given: ReadonlyMap<Id, string> },
): Promise<ApprovedTexts> {
  const approved: Partial<Record<PaperLanguage, PaperDocument | null>> = {};
  for (const language of paperLanguages) {
    const { standing, correction } = paperLife(dossier, kind, language);
    if (!standing || correction) continue;
    const text = await keptText(standing, files.get(standing.sha256), given.get(standing.id));
    approved[language] = text;
    if (!text)
      console.error(
        `${meetingReference(dossier.meeting)}, ${paperKinds[kind].fileName.en} (${language}): the approved text is not in the register as it was approved; the records are printed, as a draft.`,
      );
  }
  return approved;
}

function paperInOne(kind: PaperKindId, dossier: MeetingDossier, choices: PaperChoices): PaperDocument | null {
  if (!isPaperBase(kind))
    return dossier.delegations.length === 0 ? null : paperOfKind(kind, dossier, choices);
  const { language, languages } = choices;
  // In two languages each says what there is in it.
  const contentLanguage = languages === 'one' ? ownLanguage(dossier) : language;
  const context = contextOfPlan(dossier, kind, { language, contentLanguage });
  const { paper, isEmpty } = planPaper(context, builtInPlan(kind), choices);
  return isEmpty && kind !== 'minutes' ? null : paper;
}

function bytesOf(
  kind: PaperKindId,
  paper: PaperDocument,
  dossier: MeetingDossier,
  format: PaperOutput,
  choices: PaperChoices,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  if (format === 'xlsx' || format === 'csv') {
    return writeSheets(paperKinds[kind].sheets?.(dossier, choices) ?? [], format);
  }
  return writePaper(paper, prose[format], {
    pictures: picturesIn(paper.form, files),
    ...(format === 'xml'
      ? { akn: aknAbout(paperKinds[kind].akn ?? 'paper', dossier, choices.language, paper.symbol) }
      : {}),
  });
}

/** "SOM 2 (2015)" is SOM-2-2015; a second meeting of that name SOM-2-2015-no2. */
export function freeName(reference: string, taken: Set<string>): string {
  const plain = plainName(reference);
  let name = plain;
  for (let count = 2; taken.has(name); count += 1) name = `${plain}-no${count}`;
  taken.add(name);
  return name;
}

/** Letters and figures with strokes between them. */
export function plainName(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/u, '');
}

/** The language its outcome is written in, else that of its sources. */
function ownLanguage({ paragraphs, sources }: MeetingDossier): string {
  const [first] = paragraphs.flatMap(({ text }) => Object.keys(text));
  return first ?? sources.find(({ language }) => language !== null)?.language ?? 'en';
}
