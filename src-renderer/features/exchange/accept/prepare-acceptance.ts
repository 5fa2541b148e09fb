import type { Meeting } from '@/domain/meeting';
import type { OwnProcess } from '@/formats/draft/own-process';
import type { AcceptanceDecisions } from '@/formats/acceptance/acceptance-plan';

import type { PendingContent } from '../pending/pending-review';
import { correctDraft } from '../review/correct-draft';
import { createStateOf } from '../review/fact-state';
import { groupEvidence, listFacts } from '../review/list-facts';
import { chooseMeetings, leftMeetings } from '../review/meeting-choice';
import type { ReviewDecisions } from '../review/review-decisions';
import { toAcceptance, type AcceptScope, type NamedInReview } from './decisions-to-acceptance';

/** The decisions of a review that is accepted without being opened, as its own screen would hand them on. */
export function prepareAcceptance(
  { draft: read }: Pick<PendingContent, 'draft'>,
  decisions: ReviewDecisions,
  meetings: readonly Meeting[],
  scope: AcceptScope,
  own: OwnProcess | null,
  named: NamedInReview = {},
): AcceptanceDecisions {
  const draft = correctDraft(read, decisions.corrected);
  const facts = listFacts(draft, groupEvidence(read.evidence));
  const choices = chooseMeetings(draft, meetings, decisions, own);
  const stateOf = createStateOf(
    decisions,
    new Set(choices.flatMap(({ settled }) => settled)),
    leftMeetings(choices),
    new Set([...(named.people?.open ?? []), ...(named.records?.open ?? [])]),
  );
  return toAcceptance(
    decisions,
    choices.map(({ decision }) => decision),
    facts,
    stateOf,
    scope,
    named,
  );
}
