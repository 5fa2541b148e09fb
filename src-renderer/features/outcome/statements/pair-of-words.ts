import type { DraftStatement } from '@/domain/draft';
import type { Localized } from '@/domain/fields';
import { locateWords, type Stretch } from '@/domain/locate-words';
import type { Statement } from '@/domain/paragraph';
import { wordsIn } from '@/domain/statement-words';
import { pairedWords } from '@/formats/narrative/pair-words';

/** The statement that chosen words may be the translation of. */
export interface PairOfWords {
  readonly statement: Statement;
  /** Nothing speaks against it: it is what marking them does, unless a statement apart is asked for. */
  readonly isLikely: boolean;
}

interface Chosen {
  readonly place: Stretch;
  readonly language: string;
  /** What the words read as by themselves. */
  readonly proposal: Pick<DraftStatement, 'class'>;
}

/**
 * Of the statements of a paragraph that have no words in the language yet, the one that the chosen words are likeliest to
 * say: whose sentence they stand in, else one of the same class; `null` where none waits.
 * @param texts of the paragraph, as they stand now
 */
export function pairOfWords(
  { place, language, proposal }: Chosen,
  texts: Localized,
  statements: readonly Statement[],
): PairOfWords | null {
  const waiting = statements.filter((statement) => wordsIn(statement, language) === null);
  const text = texts[language] ?? '';
  const placeOf = ({ text: words, language: own }: Statement) => {
    const paired = pairedWords(words, texts[own] ?? '', text);
    return paired === null ? null : locateWords(text, paired);
  };
  const beside = waiting.map((statement) => ({ statement, at: placeOf(statement) }));
  const there = beside.find(({ at }) => at && at.start < place.end && place.start < at.end);
  if (there) return { statement: there.statement, isLikely: true };
  const unplaced = beside.filter(({ at }) => at === null);
  const alike = unplaced.find(
    ({ statement }) => proposal.class === undefined || statement.class === proposal.class,
  );
  if (alike) return { statement: alike.statement, isLikely: true };
  const [first] = waiting;
  return first ? { statement: first, isLikely: false } : null;
}
