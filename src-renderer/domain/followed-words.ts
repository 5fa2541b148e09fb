import type { Id } from './fields';
import { locateWords, type Stretch } from './locate-words';
import type { Statement } from './paragraph';
import { wordsIn } from './statement-words';
import { editBetween, stretchAfter } from './text-edit';

/** Words marked in a paragraph's text as they read after it was edited. */
export interface FollowedWords {
  readonly statementId: Id;
  readonly field: MarkedField;
  readonly words: string;
}

/** What of a statement is marked in the text: its words, and in them who, the verb and the qualifier. */
export type MarkedField = 'text' | 'actor' | 'verb' | 'qualifier';

/** Words of a statement with the place where they stand. */
export interface PlacedWords {
  readonly statementId: string;
  readonly field: MarkedField;
  /** As they were before the text was edited. */
  readonly words: string;
  /** `null` when they stand there no longer. */
  readonly place: Stretch | null;
}

/** The marked words of a text while it is edited. */
export interface PlacedText {
  readonly text: string;
  readonly placed: readonly PlacedWords[];
}

const partsOf = ['actor', 'qualifier', 'verb'] as const;

/** Finds the words of statements in a text; of words that stand there twice it is the first place. */
export function placeStatements(
  text: string,
  statements: readonly Statement[],
  language: string,
): PlacedText {
  const placed = statements.flatMap((statement): readonly PlacedWords[] => {
    const words = wordsIn(statement, language);
    if (words === null) return [];
    const { id: statementId } = statement;
    const place = locateWords(text, words);
    const whole = { statementId, field: 'text', words, place } as const;
    if (!place || language !== statement.language) return [whole];
    const within = text.slice(0, place.end);
    const parts = partsOf.flatMap((field): readonly PlacedWords[] => {
      const part = statement[field];
      const found = part === null ? null : locateWords(within, part, place.start);
      return part === null || !found ? [] : [{ statementId, field, words: part, place: found }];
    });
    return [whole, ...parts];
  });
  return { text, placed };
}

/** The same after the text was edited: the marks go with their words. */
export function placesAfter({ text, placed }: PlacedText, after: string, caret?: number): PlacedText {
  const edit = editBetween(text, after, caret);
  return {
    text: after,
    placed: placed.map((one) => ({ ...one, place: one.place && stretchAfter(one.place, edit, after) })),
  };
}

/**
 * The words that the register is to hold for what is marked: those that stand in the text now, and where hardly anything
 * of them is left, those there were before, so that a statement whose words were deleted still says what it said.
 */
export function followedWords({ text, placed }: PlacedText): readonly FollowedWords[] {
  return placed.map(({ statementId, field, words, place }) => {
    const now = place ? text.slice(place.start, place.end).trim() : '';
    return { statementId, field, words: isStillSaid(words, now) ? now : words };
  });
}

function isStillSaid(before: string, now: string): boolean {
  return now.length >= 2 && now.length * 3 >= before.length;
}
