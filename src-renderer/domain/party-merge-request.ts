import type { Id } from './fields';
import type { DelegationChoices } from './join-delegations';

/** What the user chose where two records of a party differ; whatever is left out follows the rules of `planPartyMerge`. */
export interface PartyMergeChoices {
  /** By language, the party whose name holds today where both have one that does. */
  readonly names?: Readonly<Record<string, Id>>;
  /** Since when it does, EDTF: until then the other was its name. Without it both hold, and are pointed out. */
  readonly renamed?: string | null;
  /** By language, the party whose acronym is kept. */
  readonly acronym?: Readonly<Record<string, Id>>;
  readonly category?: Id;
  /** By delegation that stays, of those that become one with it. */
  readonly delegations?: Readonly<Record<Id, DelegationChoices>>;
  /** By recommendation on which both reported, the party whose body sees to it, and whose date holds. */
  readonly owner?: Readonly<Record<Id, Id>>;
  readonly due?: Readonly<Record<Id, Id>>;
}

export interface PartyMergeRequest {
  readonly keepId: Id;
  readonly dropId: Id;
  readonly choices: PartyMergeChoices;
  /** Keys of order for a list that is made at once. */
  readonly orderKeys: (count: number) => readonly string[];
  /** Id of a row that is made. */
  readonly newId: () => Id;
}
