import type { Id } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';

import { templateData, type TemplateData } from '../../word-template/template-data';
import { wordPaper } from '../hand/word-paper';
import { letterDateOf, type PaperChoices } from '../kinds/paper-choices';
import { paperInLanguages, type ApprovedTexts } from '../kinds/paper-in-languages';
import type { PaperKey } from '../kinds/paper-of';
import { freezePaper, type FrozenPaper } from '../life/freeze';
import { paperLanguages, type PaperDocument } from '../paper';
import { contextOfPlan } from '../templates/context-of-plan';
import { templateOf } from '../templates/paper-plan';
import { recipientName, recipientsOf } from '../templates/recipients';
import { letterNames } from './letter-names';
import { letterOf } from './letter-of';

export interface LettersRequest {
  readonly dossier: MeetingDossier;
  /** Of a paper that is a letter of invitation, or a template of the house copied from it. */
  readonly key: PaperKey;
  /** Its languages as the format has them. Whom letters are written to is not asked: to all. */
  readonly choices: PaperChoices;
  readonly approved: ApprovedTexts;
  /** ISO 8601. */
  readonly day: string;
  /** Whether they are written as Word files, which are known again when they come back. */
  readonly isWord: boolean;
}

/** The letter to one delegation. */
export interface PlannedLetter {
  readonly delegationId: Id;
  /** What the party is called, as the name of a file; no two are the same. */
  readonly name: string;
  readonly paper: PaperDocument;
  /** Of a Word file: the tree that it is compared with when it comes back. */
  readonly frozen: FrozenPaper | null;
  /** What a Word file of the house is filled with; `null` where it is not written by one. */
  readonly data: TemplateData | null;
}

/**
 * A letter for each delegation that is invited, each a paper of its own, in protocol order. An approved text is taken apart
 * to the word; a delegation that it holds no letter to gets one marked as a draft.
 */
export function planLetters(request: LettersRequest): readonly PlannedLetter[] {
  const { dossier, key, choices, approved, day, isWord } = request;
  const context = contextOfPlan(dossier, 'invitation', choices, key);
  const recipients = recipientsOf(context);
  const names = letterNames(recipients.map((recipient) => recipientName(context, recipient)));
  const isFilled =
    isWord &&
    choices.languages === 'one' &&
    !approved[choices.language] &&
    (templateOf(dossier, key)?.wordFile ?? null) !== null;
  return recipients.map((recipient, at): PlannedLetter => {
    const { id } = recipient.delegation;
    const own = { ...choices, letterTo: id };
    const texts = approvedLetters(approved, id);
    const paper = isWord
      ? wordPaper(dossier, key, own, texts, day)
      : paperInLanguages(dossier, key, own, texts, day);
    return {
      delegationId: id,
      name: names[at] ?? id,
      paper,
      frozen: isWord ? freezePaper(paper) : null,
      data: isFilled
        ? templateData(paperInLanguages(dossier, key, own, texts, day), {
            context,
            recipient,
            letterDate: letterDateOf(choices, dossier.meeting.id),
          })
        : null,
    };
  });
}

/** Of approved letters to all those to one delegation; `null` in a language that holds none to it. */
export function approvedLetters(approved: ApprovedTexts, delegationId: Id): ApprovedTexts {
  return Object.fromEntries(
    paperLanguages.flatMap((language) => {
      const text = approved[language];
      return text === undefined ? [] : [[language, text && letterOf(text, delegationId)] as const];
    }),
  );
}
