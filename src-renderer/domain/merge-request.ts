import type { Id } from './fields';
import type { IsSpelling } from './names-printed-then';
import type { FieldChoices } from './unite-attendances';

/** What the user chose; whatever is left out follows the rules of `planMerge`. */
export interface MergeChoices {
  /** The person whose honorific is kept. */
  readonly honorific?: Id;
  /** The person whose note is kept; without it, both notes are. */
  readonly note?: Id;
  /** Names that the person goes by, at most one a script. */
  readonly preferredNames?: readonly Id[];
  /** By meeting, or delegation of it, where both are recorded: `place` of what the plan unites. */
  readonly meetings?: Readonly<Record<Id, FieldChoices>>;
  /** By delegation in which nobody is left, whether it is removed in the same step. */
  readonly emptied?: Readonly<Record<Id, boolean>>;
  /** Lists of meetings held before print the name of today too: the names are one all the same. */
  readonly namesOfToday?: boolean;
}

export interface MergeRequest {
  readonly keepId: Id;
  readonly dropId: Id;
  readonly choices: MergeChoices;
  /** Without it every name that is not the same is another one. */
  readonly isSpelling?: IsSpelling;
  /** Keys of order for a list that is made at once. */
  readonly orderKeys: (count: number) => readonly string[];
  /** Id of a row that is made. */
  readonly newId: () => Id;
}
