import type { Delegation } from './attendance';
import type { Commitment, Evidence, ProgressUpdate } from './commitment';
import type { Id } from './fields';
import type { HouseForm } from './house-form';
import type { Meeting } from './meeting';
import type { OutcomeItems } from './outcome-item';
import type { Party, PartyName } from './party';
import type { Status } from './party-status';
import type { Process } from './process';
import type {
  Addressee,
  Recommendation,
  RecommendationLink,
  RecommendationOrigin,
  RecommendationTag,
} from './recommendation';

/** What a recommendation is found and cited by. */
export type NamedRecommendations = Pick<
  RecommendationRecords,
  'recommendations' | 'origins' | 'meetings' | 'numbers' | 'items' | 'letters' | 'joined'
>;

/** Everything the register of recommendations is made of, read at one moment. */
export interface RecommendationRecords {
  readonly process: Process | null;
  /** How the process wants its papers to look; `null` where it has laid nothing down. */
  readonly houseForm: HouseForm | null;
  /** Without those that were made one with another; see `followJoins`. */
  readonly recommendations: readonly Recommendation[];
  readonly origins: readonly RecommendationOrigin[];
  readonly links: readonly RecommendationLink[];
  readonly tags: readonly RecommendationTag[];
  readonly addressees: readonly Addressee[];
  readonly commitments: readonly Commitment[];
  readonly updates: readonly ProgressUpdate[];
  readonly evidence: readonly Evidence[];
  /** Which recommendation the id of one that was made one with it stands for. */
  readonly joined: ReadonlyMap<Id, Id>;
  /** Those that an origin or a report names. */
  readonly meetings: readonly Meeting[];
  /** Numbers of the origins' paragraphs as they are cited: "10", "10 (a)". */
  readonly numbers: ReadonlyMap<Id, string>;
  /** Those paragraphs of the meetings that stand below an opening; see `outcomeItems`. */
  readonly items: OutcomeItems;
  /** What tells those apart that are cited alike, among all of the register; see `referenceLetters`. */
  readonly letters: ReadonlyMap<Id, string>;
  /** Those by which parties were represented at the meetings of the origins; see `representedDelegations`. */
  readonly represented: readonly Delegation[];
  readonly statuses: readonly Status[];
  readonly parties: readonly Party[];
  readonly partyNames: readonly PartyName[];
}
