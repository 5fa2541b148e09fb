import type { DraftMeeting } from '@/domain/draft';
import type { Id } from '@/domain/fields';

import { acceptAgenda } from './accept-agenda';
import { acceptProjects, acceptRelatedEvents, acceptTags } from './accept-context';
import { acceptAsEvent } from './accept-event';
import { acceptDocuments } from './accept-documents';
import { acceptInterventions } from './accept-interventions';
import { acceptMeetingFacts, addMeeting } from './accept-meeting-facts';
import { acceptParagraphs } from './accept-paragraphs';
import { acceptDelegations, acceptOrganisers } from './accept-parties';
import { acceptPeople } from './accept-people';
import { acceptRecommendations } from './accept-recommendations';
import { acceptChairmanships, acceptStatuses } from './accept-standing';
import type { AcceptancePlan, AcceptanceRequest, ReviewRequest } from './acceptance-plan';
import { letDelegationsGo } from './let-delegations-go';
import { letParagraphsGo } from './let-paragraphs-go';
import { startAccepting, type Accepting, type AcceptingMeeting } from './accepting';
import { createPlanBuilder, type PlanBuilder } from './plan-builder';
import { releaseExpected } from './release-expected';
import { planSources } from './plan-sources';

/**
 * What a reviewed draft becomes in the register, as one batch. Pure: it reads nothing but the request, and writes
 * nothing. Every accepted fact keeps its place in its source as a claim; nothing in the register is contradicted
 * silently. Files that were accepted before change nothing and are named in the summary.
 */
export function planAcceptance(request: AcceptanceRequest): AcceptancePlan {
  const plan = createPlanBuilder(request);
  const { files, meetingIds, summary, problems } = planReview(plan, request);
  const add = plan.added();
  const recordsAdded = Object.values(add).reduce((sum, rows) => sum + rows.length, 0);
  return {
    add,
    change: plan.changes(),
    remove: plan.removed(),
    files,
    meetingIds,
    summary: { ...summary, recordsAdded },
    problems,
  };
}

/** What one review adds to a plan. */
export type PlannedReview = Pick<AcceptancePlan, 'files' | 'meetingIds' | 'problems'> & {
  readonly summary: Omit<AcceptancePlan['summary'], 'recordsAdded'>;
};

/** Plans a review on top of those planned before it, as if they were in the register already. */
export function planReview(plan: PlanBuilder, request: ReviewRequest): PlannedReview {
  plan.begin();
  const files = new Map<string, Uint8Array>();
  const sources = planSources(plan, request, (sha256, bytes) => files.set(sha256, bytes));
  const accepting = startAccepting(request, plan, sources);
  const { draft } = accepting;
  const meetings = draft.meetings.flatMap((_, index) => startMeeting(accepting, request, index) ?? []);
  for (const meeting of meetings) {
    // Before anything of the version is found in them.
    letParagraphsGo(meeting, request.decisions.letGo ?? []);
    letDelegationsGo(meeting, request.decisions.letGo ?? []);
    acceptMeeting(meeting);
  }
  acceptEvents(accepting, request);
  // What a text about other processes' meetings alone says of members and Chairs is said of those processes.
  if (!tellsOfOthersAlone(request)) {
    acceptStatuses(accepting, meetings);
    acceptChairmanships(accepting, meetings);
    acceptRecommendations(accepting, meetings);
  }
  const known = draft.sources.filter((_, index) => accepting.sources[index]?.known);
  return {
    files,
    meetingIds: draft.meetings.map(
      (_, index) => meetings.find(({ path }) => path === `/meetings/${index}`)?.meetingId ?? null,
    ),
    summary: {
      meetingsAdded: meetings.filter(({ meetingId }) => plan.isNew(meetingId)).length,
      meetingsJoined: meetings.filter(({ meetingId }) => !plan.isNew(meetingId)).length,
      valuesFilled: accepting.tally.filled,
      valuesReplaced: accepting.tally.replaced,
      competingClaims: accepting.tally.competing,
      otherWordings: accepting.tally.otherWordings,
      keptStatements: accepting.tally.keptStatements,
      factsDropped: [...request.decisions.facts.values()].filter(({ kind }) => kind === 'drop').length,
      alreadyKnown: known.map(({ file }) => file),
    },
    problems: accepting.problems,
  };
}

/** The meeting's place in the plan; nothing when it was dropped or all its sources are known. */
function startMeeting(
  accepting: Accepting,
  { decisions }: ReviewRequest,
  index: number,
): AcceptingMeeting | undefined {
  const path = `/meetings/${index}`;
  const meeting = accepting.draft.meetings[index];
  const decision = decisions.meetings[index] ?? { kind: 'new' };
  if (!meeting || decision.kind === 'drop' || decision.kind === 'event') return undefined;
  const own = decisions.held?.has(index) === true ? withSourcesAnew(accepting) : accepting;
  if (own.isLeftOut(path) || isKnown(own, meeting)) return undefined;
  const meetingId = meetingFor(own, decision);
  linkSources(own, meetingId, meeting);
  return { ...own, meetingId, path, meeting };
}

/** Meetings of other processes that are kept beside one of the register's. */
function acceptEvents(accepting: Accepting, { decisions }: ReviewRequest): void {
  accepting.draft.meetings.forEach((meeting, index) => {
    const decision = decisions.meetings[index];
    const path = `/meetings/${index}`;
    if (decision?.kind !== 'event' || !accepting.plan.row('meetings', decision.meetingId)) return;
    if (accepting.isLeftOut(path) || isKnown(accepting, meeting)) return;
    linkSources(accepting, decision.meetingId, meeting);
    acceptAsEvent({ ...accepting, meetingId: decision.meetingId, path, meeting });
  });
}

function tellsOfOthersAlone({ draft, decisions }: ReviewRequest): boolean {
  const isLeft = (index: number) => {
    const kind = decisions.meetings[index]?.kind;
    return kind === 'event' || kind === 'drop';
  };
  return draft.meetings.length > 0 && draft.meetings.every((_, index) => isLeft(index));
}

/** Of a meeting that was held back, the files that are in the register have stated nothing yet. */
function withSourcesAnew(accepting: Accepting): Accepting {
  return { ...accepting, sources: accepting.sources.map(({ id }) => ({ id, known: false })) };
}

/** All its sources were accepted before. */
function isKnown(accepting: Accepting, { sources }: DraftMeeting): boolean {
  const planned = sources.flatMap((source) => accepting.sources[source] ?? []);
  return planned.length > 0 && planned.every(({ known }) => known);
}

function linkSources(accepting: Accepting, meetingId: Id, { sources }: DraftMeeting): void {
  for (const { id, known } of sources.flatMap((source) => accepting.sources[source] ?? []))
    if (!known) linkSource(accepting, meetingId, id);
}

function meetingFor(
  accepting: Accepting,
  decision: { readonly kind: 'new'; readonly as?: Id } | { readonly kind: 'join'; readonly meetingId: Id },
): Id {
  // A meeting that was removed while the review was open is made anew rather than lost.
  const joined = decision.kind === 'join' ? accepting.plan.row('meetings', decision.meetingId) : undefined;
  return joined?.id ?? addMeeting(accepting, decision.kind === 'new' ? decision.as : undefined);
}

function linkSource({ plan }: Accepting, meetingId: Id, sourceId: Id): void {
  const links = plan.where('meetingSources', 'sourceId', sourceId);
  if (links.some((link) => link.meetingId === meetingId)) return;
  plan.add('meetingSources', { id: plan.newId(), meetingId, sourceId });
}

function acceptMeeting(accepting: AcceptingMeeting): void {
  acceptMeetingFacts(accepting);
  acceptDelegations(accepting);
  acceptOrganisers(accepting);
  const people = acceptPeople(accepting);
  releaseExpected(accepting);
  acceptAgenda(accepting);
  const paragraphs = acceptParagraphs(accepting);
  acceptInterventions(accepting, people, paragraphs);
  acceptDocuments(accepting);
  acceptProjects(accepting);
  acceptRelatedEvents(accepting);
  acceptTags(accepting);
}
