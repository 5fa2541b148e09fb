import { addressedParties } from './addressed-parties';
import type { Commitment, FollowUpStatus, ProgressUpdate } from './commitment';
import type { Id, Localized } from './fields';
import {
  countedReports,
  isOverdue,
  isSilent,
  knownSince,
  reportsInOrder,
  statusOf,
  type AsOf,
} from './follow-up';
import { groupedBy } from './grouped-by';
import type { Meeting } from './meeting';
import { openingOfText, withOpening } from './outcome-item';
import type {
  Recommendation,
  RecommendationLink,
  RecommendationOrigin,
  RecommendationTag,
} from './recommendation';
import { withoutCircles } from './recommendation-chain';
import type { RecommendationRecords } from './recommendation-records';
import { originsInOrder } from './recommendation-reference';
import { oneCommitment } from './united-commitment';

/** How a recommendation stands in one party. */
export interface FollowUpState {
  readonly partyId: Id;
  /** Whether the recommendation addresses the party; a party may report all the same. */
  readonly isAddressed: boolean;
  /** What is recorded of the party, as one; see `oneCommitment`. */
  readonly commitment: Commitment | null;
  /** Oldest first; see `reportsInOrder`. */
  readonly reports: readonly ProgressUpdate[];
  /** Those of them that count on the day told; see `countedReports`. */
  readonly counted: readonly ProgressUpdate[];
  readonly status: FollowUpStatus;
  /** The commitment's, else the recommendation's where it addresses the party. */
  readonly due: string | null;
  readonly isOverdue: boolean;
  readonly isSilent: boolean;
}

/** One line of the register of recommendations. */
export interface RecommendationRow {
  readonly recommendation: Recommendation;
  /** What its text hangs on, in each language in which it does; see `openingOfText`. */
  readonly opening: Localized;
  /** The text with that before it: what it says to somebody who has nothing else before them. */
  readonly words: Localized;
  /** In the order in which they came about. */
  readonly origins: readonly RecommendationOrigin[];
  readonly tags: readonly RecommendationTag[];
  /** What it supersedes, merges or repeats. */
  readonly links: readonly RecommendationLink[];
  /** Whether another recommendation supersedes it or was merged from it. */
  readonly isSuperseded: boolean;
  readonly isOpen: boolean;
  /** Whether it is still to be decided whom it addresses. */
  readonly isUndecided: boolean;
  /** By party: those that are addressed and those of which something was recorded. */
  readonly states: ReadonlyMap<Id, FollowUpState>;
}

/** The register of recommendations with the state of each in each party. */
export function recommendationRows(records: RecommendationRecords, asOf: AsOf): readonly RecommendationRow[] {
  return records.recommendations.map(recommendationRowOf(records, asOf));
}

/** Makes the line of one recommendation after another, for a register that is gone through between frames. */
export function recommendationRowOf(
  records: RecommendationRecords,
  asOf: AsOf,
): (recommendation: Recommendation) => RecommendationRow {
  const links = withoutCircles(records.links);
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const context: Context = {
    records,
    asOf,
    meetings,
    dates: new Map(records.meetings.map(({ id, date }) => [id, date])),
    origins: groupedBy(records.origins, ({ recommendationId }) => recommendationId),
    tags: groupedBy(records.tags, ({ recommendationId }) => recommendationId),
    addressees: groupedBy(records.addressees, ({ recommendationId }) => recommendationId),
    commitments: groupedBy(records.commitments, ({ recommendationId }) => recommendationId),
    updates: groupedBy(records.updates, ({ commitmentId }) => commitmentId),
    represented: groupedBy(records.represented, ({ meetingId }) => meetingId),
    links: groupedBy(links, ({ recommendationId }) => recommendationId),
    superseded: new Set(
      links.flatMap(({ kind, otherRecommendationId }) => (kind === 'repeats' ? [] : [otherRecommendationId])),
    ),
  };
  return (recommendation) => rowOf(recommendation, context);
}

interface Context {
  readonly records: RecommendationRecords;
  readonly asOf: AsOf;
  readonly meetings: ReadonlyMap<Id, Meeting>;
  readonly dates: ReadonlyMap<Id, string | null>;
  readonly origins: ReadonlyMap<Id, readonly RecommendationOrigin[]>;
  readonly tags: ReadonlyMap<Id, readonly RecommendationTag[]>;
  readonly addressees: ReadonlyMap<Id, RecommendationRecords['addressees']>;
  readonly commitments: ReadonlyMap<Id, readonly Commitment[]>;
  readonly updates: ReadonlyMap<Id, readonly ProgressUpdate[]>;
  readonly represented: ReadonlyMap<Id, RecommendationRecords['represented']>;
  readonly links: ReadonlyMap<Id, readonly RecommendationLink[]>;
  readonly superseded: ReadonlySet<Id>;
}

function rowOf(recommendation: Recommendation, context: Context): RecommendationRow {
  const { id } = recommendation;
  const origins = originsInOrder(context.origins.get(id) ?? [], context.meetings);
  const isSuperseded = context.superseded.has(id);
  const isOpen = recommendation.closed === null && !isSuperseded;
  const opening = openingOfText(recommendation.text, origins, context.records.items);
  return {
    recommendation,
    opening,
    words: withOpening(recommendation.text, opening),
    origins,
    tags: context.tags.get(id) ?? [],
    links: context.links.get(id) ?? [],
    isSuperseded,
    isOpen,
    isUndecided: recommendation.addressed === 'named' && !context.addressees.has(id),
    states: statesOf(recommendation, origins, isOpen, context),
  };
}

function statesOf(
  recommendation: Recommendation,
  origins: readonly RecommendationOrigin[],
  isOpen: boolean,
  context: Context,
): ReadonlyMap<Id, FollowUpState> {
  const { records } = context;
  const addressed = addressedParties(recommendation, origins, {
    ...records,
    addressees: context.addressees.get(recommendation.id) ?? [],
    represented: origins.flatMap(({ meetingId }) => context.represented.get(meetingId) ?? []),
  });
  const commitments = groupedBy(context.commitments.get(recommendation.id) ?? [], ({ partyId }) => partyId);
  const madeOn = origins.map(({ meetingId }) => context.dates.get(meetingId) ?? null);
  const saying = [...commitments].flatMap(([partyId, own]) =>
    own.some((one) => saysSomething(one, context)) ? [partyId] : [],
  );
  const partyIds = new Set([...addressed, ...saying]);
  return new Map(
    [...partyIds].map((partyId) => {
      const isAddressed = addressed.has(partyId);
      const own = commitments.get(partyId) ?? [];
      return [partyId, stateOf(recommendation, { partyId, isAddressed, isOpen, own, madeOn }, context)];
    }),
  );
}

/** A commitment of which nothing is left says no more of a party than none. */
function saysSomething({ id, owner, due, note }: Commitment, { updates }: Context): boolean {
  return owner !== null || due !== null || note !== null || updates.has(id);
}

interface Cell {
  readonly partyId: Id;
  readonly isAddressed: boolean;
  /** Whether anything is still expected of anybody: neither closed nor superseded. */
  readonly isOpen: boolean;
  /** Usually one; two that two laptops made apart count as one. */
  readonly own: readonly Commitment[];
  /** Dates of the meetings at which the recommendation was made. */
  readonly madeOn: readonly (string | null)[];
}

function stateOf(
  recommendation: Recommendation,
  { partyId, isAddressed, isOpen, own, madeOn }: Cell,
  { records, asOf, dates, updates }: Context,
): FollowUpState {
  const commitment = oneCommitment(own);
  const reports = reportsInOrder(
    own.flatMap(({ id }) => updates.get(id) ?? []),
    dates,
  );
  const counted = countedReports(reports, asOf, dates);
  const status = statusOf(counted);
  // Whoever reports without being asked has promised nothing by a day.
  const due = commitment?.due ?? (isAddressed ? recommendation.due : null);
  const heard = [...madeOn, ...counted.map((report) => knownSince(report, dates))];
  const months = records.process?.silenceMonths ?? null;
  return {
    partyId,
    isAddressed,
    commitment,
    reports,
    counted,
    status,
    due,
    isOverdue: isOpen && isOverdue(due, status, asOf.today),
    isSilent: isOpen && isAddressed && months !== null && isSilent(heard, status, months, asOf.today),
  };
}
