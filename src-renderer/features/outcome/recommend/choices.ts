import type { Id, Localized } from '@/domain/fields';
import type { Statement } from '@/domain/paragraph';
import type { TakenUp } from '@/store/commands/take-up-statements';
import type { Reaffirmable } from './use-repeats-of';

/** The statement becomes a recommendation of its own. */
export const anew = 'anew';
/** The statement and the one before it are one recommendation. */
export const together = 'together';
/** The statement stays what it is. */
export const leaveOut = 'leave-out';

/** Texts so alike that hardly anything else is meant. */
const sure = 0.75;

/**
 * What is proposed: one more origin where the words are nearly the same, else a recommendation of its own; nothing where
 * nobody could tell from its words what it asks for.
 */
export function usualChoice(offers: readonly Reaffirmable[], isUnclear = false): string {
  const [best] = offers;
  return best && best.score >= sure ? best.id : isUnclear ? leaveOut : anew;
}

/** The statement before it that one at the index can be joined to: the last that becomes a recommendation of its own. */
export function leaderOf(
  statements: readonly Statement[],
  index: number,
  choiceOf: (id: Id) => string,
): Statement | null {
  for (const statement of statements.slice(0, index).toReversed()) {
    const choice = choiceOf(statement.id);
    if (choice === anew) return statement;
    if (choice !== together) return null;
  }
  return null;
}

/** The statements as the command takes them. One that has nothing to be joined to is a recommendation of its own. */
export function takenUp(
  statements: readonly Statement[],
  choiceOf: (id: Id) => string,
  textOf: (statement: Statement) => Localized,
  /** Of one that is joined to another, whose words stand before its own. */
  joinedTextOf: (statement: Statement) => Localized = textOf,
): readonly TakenUp[] {
  return statements.flatMap((statement, index): readonly TakenUp[] => {
    const choice = choiceOf(statement.id);
    const text = textOf(statement);
    if (choice === leaveOut) return [];
    if (choice === anew) return [{ statement, reaffirms: null, text }];
    if (choice !== together) return [{ statement, reaffirms: choice }];
    const leader = leaderOf(statements, index, choiceOf);
    if (!leader) return [{ statement, reaffirms: null, text }];
    return [{ statement, reaffirms: null, text: joinedTextOf(statement), joins: leader.id }];
  });
}
