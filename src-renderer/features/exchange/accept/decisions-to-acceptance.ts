import type {
  AcceptanceDecisions,
  FactDecision,
  MeetingDecision,
} from '@/formats/acceptance/acceptance-plan';

import { nobodyAsked, type PeopleOfReview } from '../people/same-people';
import { noRecords, type RecordsOfReview } from '../same/same-records';
import type { Fact } from '../review/fact';
import { isLeftOut, type FactState } from '../review/fact-state';
import type { ReviewDecisions } from '../review/review-decisions';

/**
 * `all` takes what is still to be decided as it was read; `sure` leaves it out, but for what sources only differ about:
 * of that all values are kept, as competing claims.
 */
export type AcceptScope = 'all' | 'sure';

/** Who and what those named in a review are. */
export interface NamedInReview {
  readonly people?: PeopleOfReview;
  readonly records?: RecordsOfReview;
  /** Meetings that were held back when the rest came in. */
  readonly held?: readonly number[] | undefined;
  /** The text of which it is another version. */
  readonly versionOf?: { readonly sha256: string } | undefined;
}

/** The review's decisions in the terms of the acceptance: of each path the strongest, dropping before correcting. */
export function toAcceptance(
  decisions: ReviewDecisions,
  meetings: readonly MeetingDecision[],
  facts: readonly Fact[],
  stateOf: (fact: Fact) => FactState,
  scope: AcceptScope,
  {
    people: { decisions: people, open: asked } = nobodyAsked,
    records = noRecords,
    held = [],
    versionOf,
  }: NamedInReview = {},
): AcceptanceDecisions {
  const byPath = new Map<string, FactDecision>();
  for (const [path, side] of Object.entries(decisions.preferred)) byPath.set(path, { kind: 'prefer', side });
  for (const [path, value] of Object.entries(decisions.corrected)) {
    byPath.delete(path);
    byPath.set(path, value === null ? { kind: 'drop' } : { kind: 'correct', value });
  }
  const open =
    scope === 'all'
      ? []
      : facts.filter(
          (fact) =>
            stateOf(fact) === 'ask' &&
            (isLeftOut(fact) || asked.has(fact.path) || records.open.has(fact.path)),
        );
  const unsaid = scope === 'all' ? [] : records.leaves;
  for (const path of [...decisions.dropped, ...open.flatMap(({ parts }) => parts), ...unsaid])
    byPath.set(path, { kind: 'drop' });
  const waited = held.length > 0 ? { held: new Set(held) } : {};
  const version = versionOf ? { versionOf: versionOf.sha256 } : {};
  const gone = decisions.letGo
    ? { letGo: Object.entries(decisions.letGo).map(([id, { by, seen }]) => ({ id, by, seen })) }
    : {};
  return { meetings, facts: byPath, people, records: records.decisions, ...waited, ...version, ...gone };
}
