import type { Id } from '@/domain/fields';
import { thenOf, type NameThen } from '@/domain/name-then';
import type { PersonName } from '@/domain/person';
import { isSpelling } from '@/search/name-change';
import type { NameInChange } from '@/store/commands/persons';
import { newId } from '@/store/new-id';

/** One change of a name: from when its fields were gone to until they are left and gone to again. */
export interface NameChangeBegun {
  readonly former: NameThen;
  /** Of the further name under which the person keeps the former one. */
  readonly keptId: Id;
}

export interface NameChanges {
  /** What the command that keeps a letter is told. @param name as the register holds it, before that letter */
  readonly former: (name: PersonName) => NameInChange;
  /** What lists of meetings held before print, as the user said. */
  readonly choose: (choice: 'print' | 'keep') => void;
  /** The fields were left with another name in them. */
  readonly leave: () => void;
  /** The fields were gone to: after a change that was left, the next letter begins another. */
  readonly goTo: () => void;
}

/**
 * Tells the changes of a name in its fields apart. A spelling that was set right and left is what the next one begins
 * from: whoever marries later in the same form bore the name that was set right.
 * @param began is told of each further change
 */
export function nameChanges(
  first: NameChangeBegun,
  except: Id | null,
  began: (change: NameChangeBegun) => void,
): NameChanges {
  let change = first;
  let choice: 'print' | 'keep' | null = null;
  let isLeft = false;
  let isOver = false;
  return {
    former(name) {
      if (isOver) {
        [isOver, isLeft, choice] = [false, false, null];
        change = changeFrom(name);
        began(change);
      }
      const { former, keptId } = change;
      const isOther = (now: NameThen) =>
        !isOneName(former, now) && (choice === null ? !isSpelling(former, now) : choice === 'keep');
      return { name: former, keptId, except, isOther };
    },
    choose(chosen) {
      choice = chosen;
    },
    leave() {
      isLeft = true;
    },
    goTo() {
      isOver = isLeft;
    },
  };
}

export function changeFrom(name: PersonName): NameChangeBegun {
  return { former: thenOf(name), keptId: newId() };
}

export function isOneName(
  one: Pick<PersonName, 'given' | 'family'>,
  other: Pick<PersonName, 'given' | 'family'>,
): boolean {
  return one.given.trim() === other.given.trim() && one.family.trim() === other.family.trim();
}
