import type { Id, Localized } from '@/domain/fields';
import { addressedGroup } from '@/domain/addressed-group';
import type { Statement } from '@/domain/paragraph';
import type { ChosenAddressees } from '@/store/commands/recommendations';
import type { TakenUp } from '@/store/commands/take-up-statements';
import type { Reaffirmable } from './use-repeats-of';

/** The statement becomes a recommendation of its own. */
export const anew = 'anew';
/** The statement and the one before it are one recommendation. */
export const together = 'together';
/** The statement stays what it is. */
export const leaveOut = 'leave-out';

/** Whom it addresses is as its words say. */
export const told = 'told';
export type Addressing = ChosenAddressees | typeof told;

/** Whom a recommendation of the statement addresses unless somebody says otherwise: nobody who was not named. */
export function usualAddressing({ addressees }: Pick<Statement, 'addressees'>): Addressing {
  const groups = new Set(addressees.map(addressedGroup));
  const [only = null] = groups;
  if (addressees.length === 0) return 'undecided';
  return groups.size === 1 && (only === 'participants' || only === 'members') ? only : told;
}

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
  addressingOf: (statement: Statement) => Addressing = usualAddressing,
  dueOf: (statement: Statement) => string | null = () => null,
): readonly TakenUp[] {
  return statements.flatMap((statement, index): readonly TakenUp[] => {
    const choice = choiceOf(statement.id);
    const text = textOf(statement);
    if (choice === leaveOut) return [];
    const addressing = addressingOf(statement);
    const addressed = addressing === told ? {} : { addressed: addressing };
    const due = dueOf(statement);
    const own = { statement, reaffirms: null, text, ...addressed, ...(due === null ? {} : { due }) };
    if (choice === anew) return [own];
    if (choice !== together) return [{ statement, reaffirms: choice }];
    const leader = leaderOf(statements, index, choiceOf);
    if (!leader) return [own];
    return [{ statement, reaffirms: null, text: joinedTextOf(statement), joins: leader.id }];
  });
}
