import type { Id } from './fields';
import type { Meeting } from './meeting';
import type { Statement } from './paragraph';
import { normaliseName } from './reference/normalise-name';

/** Why a statement is listed among a party's commitments. */
export type CommitmentReason = 'adopted' | 'addressed';

/** A statement of class "commitment" that binds a party, as far as the record says. */
export interface PartyCommitment {
  readonly statement: Statement;
  readonly meeting: Meeting;
  /** Printed number of its paragraph; `null` where the paragraph is gone. */
  readonly number: string | null;
  readonly reasons: readonly CommitmentReason[];
}

/** The first of a party's commitments, and how many there are. */
export interface PartyCommitments {
  /** Latest meeting first, those without a date last; within a meeting as its text has them. */
  readonly first: readonly PartyCommitment[];
  readonly total: number;
}

const lead = /^(?:government|delegation) of (?:the )?|^(?:правительство|делегация) /u;

/** How an addressee is compared with the names of parties: what it says besides the name is dropped. */
export function addresseeKey(addressee: string): string {
  return normaliseName(addressee).replace(lead, '');
}

/**
 * Why a statement of class "commitment" counts as the party's; empty where it does not. Only what is recorded counts:
 * that the party's delegation adopted the outcome, or that the words name it as their addressee.
 * @param adoptedAt meetings whose outcome the party's delegation is recorded to have adopted
 * @param nameKeys every name of the party by `addresseeKey`
 */
export function commitmentReasons(
  statement: Pick<Statement, 'meetingId' | 'addressees'>,
  adoptedAt: ReadonlySet<Id>,
  nameKeys: ReadonlySet<string>,
): readonly CommitmentReason[] {
  const reasons: CommitmentReason[] = [];
  if (adoptedAt.has(statement.meetingId)) reasons.push('adopted');
  if (statement.addressees.some((addressee) => nameKeys.has(addresseeKey(addressee)))) {
    reasons.push('addressed');
  }
  return reasons;
}
