import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading, type Statement } from '@/domain/paragraph';
import { leavesPartBelow } from '@/domain/past-headings';
import { raisedParts } from '@/domain/raise-parts';
import type { Translate } from '@/i18n/use-text';
import { isUsed, type ParagraphUses } from '@/store/commands/paragraphs';
import type { ParagraphSteps } from './use-paragraph-steps';

interface TurnHands {
  /** As shown at the moment. */
  readonly shown: {
    readonly paragraphs: readonly NumberedParagraph[];
    readonly statements: readonly Statement[];
  };
  readonly turn: ParagraphSteps['turn'];
  /** Asks first where a number that is kept would go. */
  readonly settled: (done: () => void) => void;
  readonly notice: (text: string) => void;
  readonly refuse: (text: string) => void;
  readonly t: Translate;
}

/**
 * Turns a paragraph into a heading and back, and says what came of it. One that statements, recommendations or a
 * sub-paragraph below stand in the way of stays a paragraph, and says so.
 */
export function turnParagraph(
  numbered: NumberedParagraph,
  { shown, turn, settled, notice, refuse, t }: TurnHands,
): void {
  const refused = ({ statements, recommendations }: ParagraphUses) => {
    const named = { number: numbered.cited, statements, recommendations };
    const isOver = statements + recommendations === 0;
    refuse(t(isOver ? 'outcome.heading.part-below' : 'outcome.heading.refused', named));
  };
  const list = shown.paragraphs.map(({ paragraph }) => paragraph);
  const at = list.findIndex(({ id }) => id === numbered.paragraph.id);
  const turnNow = async () => {
    const below = raisedParts(list, at);
    const uses = await turn(numbered);
    if (uses === null) return;
    if (isUsed(uses)) refused(uses);
    else if (isHeading(numbered.paragraph)) notice(t('outcome.heading.undone'));
    else notice(t('outcome.heading.made', { number: numbered.cited, parts: below.length }));
  };
  const { id } = numbered.paragraph;
  const statements = shown.statements.filter(({ paragraphId }) => paragraphId === id).length;
  const hasPartBelow = leavesPartBelow(list, at);
  if (isHeading(numbered.paragraph)) void turnNow();
  else if (statements > 0 || hasPartBelow) refused({ statements, recommendations: 0, hasPartBelow });
  else settled(() => void turnNow());
}

/** A heading has no levels, and nothing is a part of one, nor of what is not there: the first stays as it is. */
export function canBeDeeper(lines: readonly NumberedParagraph[], at: number): boolean {
  return at > 0 && lines.slice(at - 1, at + 1).every(({ paragraph }) => !isHeading(paragraph));
}
