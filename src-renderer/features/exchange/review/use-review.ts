import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';

import type { Draft } from '@/domain/draft';
import { guessProcess } from '@/formats/draft/guess-process';
import { otherProcessOf, ownProcess, processCalled, type OwnProcess } from '@/formats/draft/own-process';
import { useHost } from '@/host/react/host-context';
import { useLive } from '@/store/react/use-live';

import type { PendingContent, PendingReview } from '../pending/pending-review';
import { cameIn, noMeetings } from '../pending/pending-reviews';
import { peopleOfDraft } from '../batch/review-digest';
import { correctDraft } from './correct-draft';
import { nobodyKnown } from '../people/known-people';
import {
  namedIn,
  peopleOfReview,
  samePeople,
  type PeopleOfReview,
  type SamePeople,
} from '../people/same-people';
import { useKnownPeople } from '../people/use-known-people';
import type { Fact } from './fact';
import { recordsNamedIn, recordsOfDraft } from '../same/named-records';
import { noSameRecords, recordsOfReview, type RecordsOfReview, type SameRecords } from '../same/same-records';
import { useSameRecords } from '../same/use-same-records';
import { countFacts, createStateOf, isOpenFact, type FactState, type ReviewCounts } from './fact-state';
import { groupEvidence, listFacts } from './list-facts';
import { askedOf, chooseMeetings, leftMeetings, type MeetingChoice } from './meeting-choice';
import { noReadMeetings, type ReadMeetings } from './read-meetings';
import { useReadMeetings } from './use-read-meetings';
import type { ReviewAction, ReviewDecisions } from './review-decisions';
import { createReviewDesk, type ReviewDesk } from './review-desk';
import type { DecidedSteps } from './kept-steps';

/** Everything the review screen shows, and how to change it. */
export interface Review {
  /** As the screen was drawn with it. */
  readonly pending: PendingReview;
  readonly content: PendingContent;
  /** With the user's corrections. */
  readonly draft: Draft;
  readonly decisions: ReviewDecisions;
  readonly facts: readonly Fact[];
  readonly stateOf: (fact: Fact) => FactState;
  readonly counts: ReviewCounts;
  readonly choices: readonly MeetingChoice[];
  /** Meetings that came with the same reading, for events to be related to. */
  readonly read: ReadMeetings;
  /** The process whose register it is, or is taken to be; `null` while nothing tells. */
  readonly own: OwnProcess | null;
  /** Who those named are taken for, and of whom it is to be said who they are. */
  readonly people: Pick<SamePeople, 'groups'> & PeopleOfReview;
  /** Which records those named are taken for, and of which it is to be said which they are. */
  readonly records: Pick<SameRecords, 'groups'> & RecordsOfReview;
  /** Facts and questions about the meeting that are still to be decided. */
  readonly open: number;
  /** The register's meetings are known: until then it cannot be told which of them these are. */
  readonly isReady: boolean;
  /** Where the search for what the register holds of it broke: searches once more. */
  readonly searchAgain: (() => void) | null;
  /** Several actions are one decision, and one step of Undo. */
  readonly dispatch: (...actions: readonly ReviewAction[]) => void;
  readonly desk: ReviewDesk;
  readonly steps: DecidedSteps;
}

/** A review as it stands, in this window and in others; each decision is kept at once, so that closing the app loses none. */
export function useReview(content: PendingContent, pending: PendingReview): Review {
  const [desk, { decisions, ...steps }] = useDesk(content, pending);
  const meetings = useLive((register) => register.list('meetings'), []);
  const processes = useLive((register) => register.list('processes'), []);
  const { processName } = decisions;
  const { texts } = content;
  // Before anybody has said whose register it is, a text is taken to be of the process that it names.
  const own = useMemo(() => {
    const [process] = processes ?? [];
    return process ? ownProcess(process) : processCalled(processName ?? guessProcess(texts), 'en');
  }, [processes, processName, texts]);

  const evidence = useMemo(() => groupEvidence(content.draft.evidence), [content.draft]);
  const draft = useMemo(
    () => correctDraft(content.draft, decisions.corrected),
    [content.draft, decisions.corrected],
  );
  const facts = useMemo(() => listFacts(draft, evidence), [draft, evidence]);
  const isOfAnother = useMemo(
    () => draft.meetings.some((meeting) => otherProcessOf(meeting, own) !== null),
    [draft, own],
  );
  const read = useReadMeetings(pending, own, isOfAnother);
  const came = useLive((register) => cameIn(register, pending), [pending]) ?? noMeetings;
  const choices = useMemo(
    () => chooseMeetings(draft, meetings ?? [], decisions, own, read, came),
    [draft, meetings, decisions, own, read, came],
  );
  const left = useMemo(() => leftMeetings(choices), [choices]);
  const { files } = pending;
  const named = useMemo(
    () => namedIn({ id: pending.id, people: peopleOfDraft(draft) }, decisions, files, left),
    [pending.id, draft, decisions, files, left],
  );
  const sought = useMemo(() => named.map(({ name }) => name), [named]);
  const search = useKnownPeople(sought);
  const known = search.found;
  const people = useMemo(() => samePeople(named, known ?? nobodyKnown), [named, known]);
  const ofReview = useMemo(() => peopleOfReview(people, pending.id), [people, pending.id]);
  const things = useMemo(
    () =>
      recordsNamedIn(
        recordsOfDraft(
          draft,
          facts.filter((fact) => isOpenFact(fact, false)),
        ),
        {
          id: pending.id,
          files,
          decisions,
          choices,
          meetings: draft.meetings,
        },
      ),
    [draft, facts, pending.id, files, decisions, choices],
  );
  const { same, ...searchOfRecords } = useSameRecords(things);
  const records = useMemo(() => recordsOfReview(same ?? noSameRecords, pending.id), [same, pending.id]);
  const stateOf = useMemo(
    () =>
      createStateOf(
        decisions,
        new Set(choices.flatMap(({ settled }) => settled)),
        left,
        new Set([...ofReview.open, ...records.open]),
      ),
    [decisions, choices, left, ofReview, records],
  );
  const counts = useMemo(() => countFacts(facts, stateOf), [facts, stateOf]);
  return {
    pending,
    content,
    draft,
    decisions,
    facts,
    stateOf,
    counts,
    choices,
    open: counts.open + askedOf(choices) + (decisions.contradicted?.length ?? 0),
    own,
    people: { groups: people.groups, ...ofReview },
    records: { groups: same?.groups ?? [], ...records },
    read: read ?? noReadMeetings,
    isReady:
      read !== undefined &&
      meetings !== undefined &&
      processes !== undefined &&
      known !== undefined &&
      same !== undefined &&
      !search.isFailed &&
      !searchOfRecords.isFailed,
    searchAgain: [search, searchOfRecords].some(({ isFailed }) => isFailed)
      ? () => {
          search.again();
          searchOfRecords.again();
        }
      : null,
    dispatch: useCallback((...actions: readonly ReviewAction[]) => desk.decide(actions), [desk]),
    desk,
    steps,
  };
}

function useDesk(content: PendingContent, review: PendingReview) {
  const host = useHost();
  const [desk] = useState(() => createReviewDesk({ review, content }));
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => desk.follow(), [desk]);
  // A window that closes right after a key waits for what the key decided.
  useEffect(
    () => host.onClosing({ finish: async () => desk.settled(), wouldLose: () => desk.hasUnkept() }),
    [desk, host],
  );
  return [desk, state] as const;
}
