import type { Draft, Evidence } from '@/domain/draft';
import type { Id } from '@/domain/fields';

import type {
  AcceptanceProblem,
  FactDecision,
  PersonDecision,
  RecordDecision,
  ReviewRequest,
} from './acceptance-plan';
import { decideDraft } from './decided-draft';
import { indexEvidence, type EvidenceIndex } from './evidence-index';
import type { PlanBuilder } from './plan-builder';

/** Counts that come up while the plan is made. */
export interface Tally {
  filled: number;
  replaced: number;
  competing: number;
  /** Paragraphs beside whose words others are kept. */
  otherWordings: number;
  /** Statements that wait with such words. */
  keptStatements: number;
}

/** A source of the draft and the record it is. */
export interface PlannedSource {
  readonly id: Id;
  /** Accepted before: its facts are in the register, as the user left them. */
  readonly known: boolean;
}

/** What all functions that accept a part of the draft share while one plan is made. */
export interface Accepting {
  readonly plan: PlanBuilder;
  /** With the user's corrections. */
  readonly draft: Draft;
  /** As it was read. */
  readonly original: Draft;
  readonly evidence: EvidenceIndex;
  readonly sources: readonly PlannedSource[];
  readonly processId: Id;
  /** ISO day. */
  readonly today: string | undefined;
  /** The source of which this one is a newer version. */
  readonly versionOf: Id | null;
  readonly tally: Tally;
  readonly problems: AcceptanceProblem[];
  readonly decision: (path: string) => FactDecision | undefined;
  readonly personSaid: (path: string) => PersonDecision | undefined;
  /** @param key as `AcceptanceDecisions.records` has them */
  readonly recordSaid: (key: string) => RecordDecision | undefined;
  readonly isCorrected: (path: string) => boolean;
  /** Whether the fact is to be left out: dropped by the user, or known from sources accepted before. */
  readonly isLeftOut: (path: string) => boolean;
  /** The words in the source that bear out the fact; `null` when there are none. */
  readonly printed: (path: string) => string | null;
  /** The words at a place of a source; `undefined` where its text is not there. */
  readonly printedAt: (place: Evidence) => string | undefined;
  /** BCP 47 tag of the language the fact is written in. */
  readonly language: (path: string) => string;
}

/** A plan with the meeting that the claims about a fact belong to; `null` where its source tells of none. */
export interface Claiming extends Accepting {
  readonly meetingId: Id | null;
}

/** The part of a plan that concerns one meeting of the draft. */
export interface AcceptingMeeting extends Claiming {
  readonly meetingId: Id;
  /** `/meetings/0` */
  readonly path: string;
  readonly meeting: Draft['meetings'][number];
}

/**
 * A plan begun: the draft with what was decided of it, and where each of its facts comes from. Nothing is planned yet
 * but the sources.
 */
export function startAccepting(
  request: ReviewRequest,
  plan: PlanBuilder,
  sources: readonly PlannedSource[],
): Accepting {
  const decided = decideDraft(request.draft, request.decisions);
  const evidence = indexEvidence(request.draft);
  const isKnown = ({ source }: Pick<Evidence, 'source'>) => sources[source]?.known ?? false;
  const allKnown = sources.every(({ known }) => known);
  const printedAt = ({ source, start, end }: Evidence) => request.texts[source]?.slice(start, end);
  const firstSource = (path: string) =>
    evidence.under(path)[0]?.source ?? request.draft.meetings[Number(path.split('/')[2])]?.sources[0] ?? 0;
  return {
    plan,
    draft: decided.draft,
    original: request.draft,
    evidence,
    sources,
    processId: request.processId,
    today: request.today,
    versionOf: plan.where('sources', 'sha256', request.decisions.versionOf ?? '')[0]?.id ?? null,
    tally: { filled: 0, replaced: 0, competing: 0, otherWordings: 0, keptStatements: 0 },
    problems: [...decided.problems],
    decision: (path) => request.decisions.facts.get(path),
    personSaid: (path) => request.decisions.people?.get(path),
    recordSaid: (key) => request.decisions.records?.get(key),
    isCorrected: decided.isCorrected,
    isLeftOut(path) {
      if (decided.isDropped(path)) return true;
      if (isHeldBack(request, path)) return false;
      const found = evidence.under(path);
      return found.length > 0 ? found.every(isKnown) : allKnown;
    },
    printed(path) {
      const [first] = evidence.at(path);
      return first ? (printedAt(first) ?? null) : null;
    },
    printedAt,
    language: (path) => request.draft.sources[firstSource(path)]?.language ?? 'und',
  };
}

/** Whether it is of a meeting that was held back when the rest of the draft came in; see `AcceptanceDecisions.held`. */
function isHeldBack({ draft, decisions }: ReviewRequest, path: string): boolean {
  const [, list, index] = path.split('/');
  const meeting =
    list === 'recommendations' ? draft.recommendations?.[Number(index)]?.meeting : Number(index);
  const isOfMeeting = list === 'meetings' || list === 'recommendations';
  return isOfMeeting && meeting !== undefined && decisions.held?.has(meeting) === true;
}
