import type { MeetingDossier } from '@/domain/meeting-dossier';

import { wordPaper } from '../paper/hand/word-paper';
import { letterDateOf, type PaperChoices } from '../paper/kinds/paper-choices';
import { paperInLanguages, type ApprovedTexts } from '../paper/kinds/paper-in-languages';
import type { PaperKey } from '../paper/kinds/paper-of';
import { freezePaper, type FrozenPaper } from '../paper/life/freeze';
import type { PaperDocument } from '../paper/paper';
import { printNeeds, type PrintNeeds } from '../paper/print-needs';
import { contextOfPlan } from '../paper/templates/context-of-plan';
import { templateOf } from '../paper/templates/paper-plan';
import { chosenRecipients } from '../paper/templates/recipients';
import { templateData, type TemplateData } from '../word-template/template-data';

export interface PaperRequest {
  readonly dossier: MeetingDossier;
  readonly key: PaperKey;
  /** Its languages as the format has them. */
  readonly choices: PaperChoices;
  readonly approved: ApprovedTexts;
  /** ISO 8601, on which it is written. */
  readonly day: string;
  /** `page`: printed, or for the web, and brings its fonts. `word`: known again when it comes back. */
  readonly as: 'word' | 'page' | 'other';
}

/** A paper of a meeting and what is wanted to write it. */
export interface PlannedPaper {
  readonly paper: PaperDocument;
  /** Of a page. */
  readonly needs: PrintNeeds | null;
  /** Of a Word file: the tree that it is compared with when it comes back. */
  readonly frozen: FrozenPaper | null;
  /** Of a Word file that the house's own is filled for. */
  readonly filling: Filling | null;
}

export type Filling =
  | { readonly kind: 'data'; readonly sha256: string; readonly data: TemplateData }
  /** A file of the house is one letter. */
  | { readonly kind: 'one-letter' };

/** Makes a paper out of the records of a meeting, as it is to be written. */
export function planPaper(request: PaperRequest): PlannedPaper {
  const { dossier, key, choices, approved, day, as } = request;
  const isWord = as === 'word';
  const paper = isWord
    ? wordPaper(dossier, key, choices, approved, day)
    : paperInLanguages(dossier, key, choices, approved, day);
  return {
    paper,
    needs: as === 'page' ? printNeeds(paper) : null,
    frozen: isWord ? freezePaper(paper) : null,
    filling: isWord ? fillingOf(request) : null,
  };
}

/** An approved text is written as it was printed, and not out of the records of today; a file of the house has one language. */
function fillingOf({ dossier, key, choices, approved, day }: PaperRequest): Filling | null {
  const template = templateOf(dossier, key);
  if (!template?.wordFile || choices.languages !== 'one' || approved[choices.language]) return null;
  const context = contextOfPlan(dossier, template.base, choices, key);
  const recipients = template.base === 'invitation' ? chosenRecipients(context, choices.letterTo) : [];
  if (recipients.length > 1) return { kind: 'one-letter' };
  const data = templateData(paperInLanguages(dossier, key, choices, approved, day), {
    context,
    recipient: recipients[0] ?? null,
    letterDate: letterDateOf(choices, dossier.meeting.id),
  });
  return { kind: 'data', sha256: template.wordFile.sha256, data };
}
