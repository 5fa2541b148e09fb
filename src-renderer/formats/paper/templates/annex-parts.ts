import type { Document } from '@/domain/document';

import { localized, type MinutesContext } from '../minutes-context';
import { documentLine, minutesDocuments } from '../minutes-documents';
import { minutesParagraphs } from '../minutes-paragraphs';
import { participantList, type ParticipantList } from '../minutes-participants';
import type { Block } from '../paper';
import { plainText } from '../rich-text';
import type { SectionContext } from './section-context';

/** Number of the note on names of States, the only one that papers of sections have. */
export const namesNote = 1;

export function participantBlocks(context: MinutesContext): ParticipantList {
  return participantList(context, namesNote);
}

const adoptedTypes: readonly Document['type'][] = ['declaration', 'communique'];
/** Papers whose text the outcome is where the meeting gave out one of them. */
const ownTypes: readonly Document['type'][] = ['closing-remarks', 'chairs-summary', 'summary-report'];

/**
 * The declaration or communiqué whose text the recorded outcome is: the only one that was adopted, at a meeting that gave out
 * no closing remarks, Chair's summary or report, whose text it could be as well. What was read from news tells of a
 * declaration and is not its text. `null` where that is not certain.
 */
export function adoptedDocument(
  { dossier }: Pick<MinutesContext, 'dossier'>,
  types: readonly Document['type'][] = adoptedTypes,
): Document | null {
  const related = (relation: 'adopted' | 'issued') =>
    dossier.meetingDocuments
      .filter((entry) => entry.relation === relation)
      .flatMap(({ documentId }) => dossier.documents.find(({ id }) => id === documentId) ?? []);
  const [adopted, ...others] = related('adopted').filter(({ type }) => adoptedTypes.includes(type));
  const hasOwn = related('issued').some(({ type }) => ownTypes.includes(type));
  const isItsText =
    dossier.sources.length === 0 || dossier.sources.some(({ type }) => type === 'declaration');
  const isCertain = others.length === 0 && !hasOwn && isItsText;
  return adopted && isCertain && types.includes(adopted.type) ? adopted : null;
}

/** Whether the paper prints the outcome as an annex: the text that was adopted, after the summary. */
export function isAnnexed({ context, plan }: SectionContext): boolean {
  return plan.sections.some(({ part }) => part === 'annex-adopted') && adoptedDocument(context) !== null;
}

export function adoptedText({ context, words }: SectionContext): {
  readonly heading: string;
  readonly blocks: readonly Block[];
} {
  const document = adoptedDocument(context);
  if (!document) return { heading: '', blocks: [] };
  const title = localized(document.title, context.language);
  return {
    heading: title
      ? plainText(title)
      : words.title[document.type === 'communique' ? 'communique' : 'declaration'],
    blocks: minutesParagraphs(context),
  };
}

/** Modalities that figure at the meeting, by title, symbol and date: their text is not in the register. */
export function modalitiesBlocks(context: MinutesContext): readonly Block[] {
  const { dossier } = context;
  const own = dossier.meetingDocuments
    .filter(({ relation }) => relation !== 'referenced')
    .flatMap(({ documentId }) => dossier.documents.find(({ id }) => id === documentId) ?? [])
    .filter(({ type }) => type === 'operating-modalities');
  return [...new Set(own)].flatMap((document) =>
    documentLine(context, document).map((line): Block => ({ kind: 'paragraph', ...line })),
  );
}

/** "Adopted by": of each delegation what is recorded. */
export function adoptedBy(context: MinutesContext): readonly Block[] {
  const facts = minutesDocuments(context).filter(({ term }) => term === context.frame.term.adoptedBy);
  return facts.length > 0 ? [{ kind: 'facts', facts }] : [];
}
