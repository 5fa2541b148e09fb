import type { Commitment, ProgressUpdate } from './commitment';
import type { Id } from './fields';
import { joinedNotes } from './joined-notes';
import { mergedRows, type MergedRows } from './merge-rows';
import type { PartyMergeRequest } from './party-merge-request';
import type { Addressee } from './recommendation';
import { unitedCommitment } from './united-commitment';

interface Merged extends MergedRows<Commitment> {
  /** Reports of those that went into another, which are that one's. */
  readonly updates: readonly ProgressUpdate[];
  /** Recommendations of which both say something, with what each does. */
  readonly united: readonly UnitedCommitments[];
}

export interface UnitedCommitments {
  readonly recommendationId: Id;
  readonly kept: Commitment;
  /** As they were, that of the party that is kept first. */
  readonly before: readonly [Commitment, Commitment];
}

/**
 * The commitments of both parties as those of one: one for each recommendation, with the reports of both. Where both
 * name a body or a date, it was chosen, else that of the one that is kept is right; a body that sees to it no longer is
 * still named in the note.
 */
export function mergedCommitments(
  commitments: readonly Commitment[],
  updates: readonly ProgressUpdate[],
  { keepId, dropId, choices }: Pick<PartyMergeRequest, 'keepId' | 'dropId' | 'choices'>,
): Merged {
  const united = new Map<Id, UnitedCommitments>();
  const byId = new Map(commitments.map((one) => [one.id, one]));
  const merged = mergedRows(
    commitments,
    keepId,
    (a, b) => a.recommendationId === b.recommendationId,
    (own, other) => {
      const { recommendationId } = own;
      const joined = unitedCommitment(own, other);
      const takesOwner = choices.owner?.[recommendationId] === dropId && other.owner !== null;
      const owner = takesOwner ? other.owner : joined.owner;
      const takesDue = choices.due?.[recommendationId] === dropId && other.due !== null;
      const lost = [own.owner, other.owner].filter((one) => one !== null && one !== owner);
      const kept = {
        ...joined,
        owner,
        due: takesDue ? other.due : joined.due,
        note: lost.reduce<string | null>(joinedNotes, joined.note),
      };
      const first = byId.get(own.id);
      const second = byId.get(other.id);
      if (first && second) united.set(own.id, { recommendationId, kept, before: [first, second] });
      return kept;
    },
  );
  return {
    ...merged,
    updates: updates.map((update) => ({
      ...update,
      commitmentId: merged.replaced.get(update.commitmentId) ?? update.commitmentId,
    })),
    united: [...united.values()],
  };
}

/** A recommendation that addresses both addresses the one. */
export function mergedAddressees(rows: readonly Addressee[], keepId: Id): MergedRows<Addressee> {
  return mergedRows(
    rows,
    keepId,
    (a, b) => a.recommendationId === b.recommendationId,
    (own) => own,
  );
}
