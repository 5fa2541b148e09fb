import type { AcceptanceDecisions, MeetingDecision } from '@/formats/acceptance/acceptance-plan';

import type { BatchRow } from '../batch/batch-row';
import type { PendingContent } from '../pending/pending-review';
import { reviewAsSeen } from '../pending/review-as-seen';
import type { MeetingChoice } from '../review/meeting-choice';
import type { ReadMeeting } from '../review/read-meetings';
import type { Review } from '../review/use-review';
import { toAcceptance, type AcceptScope } from './decisions-to-acceptance';

/** A review that is to be accepted, with what was decided of it. */
export interface ChosenReview {
  readonly id: string;
  /** What its meetings become. */
  readonly meetings: readonly MeetingDecision[];
  /** Its meetings that are to be events of ones that are not in the register yet. */
  readonly events: readonly WaitingEvent[];
  /** Those of its meetings that wait for a correction of an approved text, while the rest comes in. */
  readonly held?: ReadonlySet<number>;
  /** What was read; `null` where it is no longer what was looked at. */
  readonly content: () => Promise<PendingContent | null>;
  /** Made when its turn has come: of thousands of reviews one is held at a time. */
  readonly decisions: () => AcceptanceDecisions;
}

/** A meeting of a review that comes in with a meeting of another, or of its own. */
export interface WaitingEvent {
  readonly index: number;
  readonly host: Pick<ReadMeeting, 'reviewId' | 'index'>;
}

function eventsOf(choices: readonly MeetingChoice[]): readonly WaitingEvent[] {
  return choices.flatMap(({ index, waitsFor }) => (waitsFor ? [{ index, host: waitsFor }] : []));
}

/** The same without some of its meetings; `null` where nothing of it would be left. */
export function withoutMeetings(one: ChosenReview, left: ReadonlySet<number>): ChosenReview | null {
  const held = new Set([...(one.held ?? []), ...left]);
  const without = (decisions: readonly MeetingDecision[]) =>
    decisions.map((decision, index): MeetingDecision => (held.has(index) ? { kind: 'drop' } : decision));
  const meetings = without(one.meetings);
  if (meetings.every(({ kind }) => kind === 'drop')) return null;
  return {
    ...one,
    held,
    meetings,
    events: one.events.filter(({ index }) => !held.has(index)),
    decisions: () => ({ ...one.decisions(), meetings }),
  };
}

/** What is sure of a row. Facts that nobody has decided on are left out, but for what sources only differ about. */
export function sureOfRow({
  review,
  open,
  people,
  records,
}: Pick<BatchRow, 'review' | 'open' | 'people' | 'records'>): readonly ChosenReview[] {
  if (!review || !open) return [];
  const meetings = open.choices.map(({ decision }) => decision);
  return [
    {
      id: review.id,
      meetings,
      events: eventsOf(open.choices),
      content: async () => (await reviewAsSeen(review))?.content ?? null,
      decisions: () =>
        toAcceptance(review.decisions, meetings, open.facts, () => 'ask', 'sure', {
          people: { decisions: people, open: new Set() },
          records,
          held: review.held,
          versionOf: review.versionOf,
        }),
    },
  ];
}

/** A review as its own screen shows it. */
export function reviewOnScreen(
  {
    pending,
    decisions,
    choices,
    facts,
    people,
    records,
    stateOf,
  }: Pick<Review, 'pending' | 'decisions' | 'choices' | 'facts' | 'people' | 'records' | 'stateOf'>,
  scope: AcceptScope,
): ChosenReview {
  const meetings = choices.map(({ decision }) => decision);
  return {
    id: pending.id,
    meetings,
    events: eventsOf(choices),
    // Another window may have decided something that is not on the screen yet.
    content: async () => (await reviewAsSeen({ ...pending, decisions }))?.content ?? null,
    decisions: () =>
      toAcceptance(decisions, meetings, facts, stateOf, scope, {
        people,
        records,
        held: pending.held,
        versionOf: pending.versionOf,
      }),
  };
}
