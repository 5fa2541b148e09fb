import type { Id } from './fields';
import type { RecommendationTag } from './recommendation';

/** Whose value stands: the id of one of the two recommendations. */
export type Chosen = Id;
/** Stands for both in the place of one of them. */
export const both = 'both';
/** The id of one of the two recommendations, or `both`. */
export type ChosenOrBoth = string;

/** What was chosen where the two differ; whatever is left out follows the rules of `planJoin`. */
export interface JoinChoices {
  /** By language. */
  readonly text?: Readonly<Record<string, Chosen>>;
  readonly reference?: Chosen;
  readonly due?: Chosen;
  readonly closed?: Chosen;
  /** `both`: all whom either addresses, by name. */
  readonly addressed?: ChosenOrBoth;
  readonly tags?: Partial<Readonly<Record<RecommendationTag['kind'], ChosenOrBoth>>>;
  /** By party, where both say something of it. */
  readonly owner?: Readonly<Record<Id, Chosen>>;
  readonly dueIn?: Readonly<Record<Id, Chosen>>;
  /** By meeting, where both were on its list and it decided differently of them. */
  readonly reviewed?: Readonly<Record<Id, Chosen>>;
  /** By review, what its note is headed with where it comes to stand beside another's: "SOM 2 (2015), para. 5, deferred". */
  readonly noteHeads?: Readonly<Record<Id, string>>;
}

export interface JoinRequest {
  /** The recommendation that stays. */
  readonly keepId: Id;
  /** The one that only leads to it from then on. */
  readonly dropId: Id;
  readonly choices: JoinChoices;
}
