import { compareText } from './by-order';
import type { Commitment } from './commitment';
import { joinedNotes } from './joined-notes';

/** The first with what only the other says: where both name a body or a date, the first is right. */
export function unitedCommitment(own: Commitment, other: Commitment): Commitment {
  return {
    ...own,
    owner: own.owner ?? other.owner,
    due: own.due ?? other.due,
    note: joinedNotes(own.note, other.note),
  };
}

/** Those that two laptops made apart of one party, as one, the same whichever is read first; `null` of none. */
export function oneCommitment(commitments: readonly Commitment[]): Commitment | null {
  const [first, ...others] = commitments.toSorted((a, b) => compareText(a.id, b.id));
  return first ? others.reduce(unitedCommitment, first) : null;
}
