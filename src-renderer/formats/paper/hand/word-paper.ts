import type { MeetingDossier } from '@/domain/meeting-dossier';

import type { PaperChoices } from '../kinds/paper-choices';
import { paperInLanguages, type ApprovedTexts } from '../kinds/paper-in-languages';
import type { PaperKey } from '../kinds/paper-of';
import type { PaperDocument } from '../paper';

/**
 * A paper as it is written as a Word file. What says that it is a draft stands in the heads of its pages alone: the text
 * below is what is edited, and the same on any day. This tree, heads and all, is what the file is compared with when it
 * comes back.
 * @param day ISO 8601, on which it is written
 */
export function wordPaper(
  dossier: MeetingDossier,
  key: PaperKey,
  choices: PaperChoices,
  approved: ApprovedTexts,
  day: string,
): PaperDocument {
  const paper = paperInLanguages(dossier, key, choices, approved);
  const dated = paperInLanguages(dossier, key, choices, approved, day);
  const { status, running } = dated;
  // Where the text says of itself what it is (a draft beside an approved text), it says of which day.
  const heads = paper.status === null ? {} : headsOf(dated);
  return { ...paper, ...heads, status, running };
}

function headsOf({ letterhead, second }: PaperDocument): Pick<PaperDocument, 'letterhead' | 'second'> {
  return { letterhead, ...(second ? { second } : {}) };
}
