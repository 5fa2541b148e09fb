import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';

import type { Draft } from '@/domain/draft';
import { guessProcess } from '@/formats/draft/guess-process';
import { otherProcessOf, ownProcess, processCalled, type OwnProcess } from '@/formats/draft/own-process';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { storeErrorOf } from '@/store/store-failure';
import { useNotify } from '@/ui/notices';

import type { PendingContent, PendingReview } from '../pending/pending-review';
import { digestOf, peopleOfDraft } from '../batch/review-digest';
import { keepDecisions } from '../pending/keep-decisions';
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
import { decide, type ReviewAction, type ReviewDecisions } from './review-decisions';

/** Everything the review screen shows, and how to change it. */
export interface Review {
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
  readonly dispatch: (action: ReviewAction) => void;
}

/** A review as it stands; each decision is kept at once, so that closing the app loses none. */
export function useReview(content: PendingContent, pending: PendingReview): Review {
  const [decisions, dispatch] = useReducer(decide, pending.decisions);
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
  useKept(content, pending, decisions, draft, facts);
  const isOfAnother = useMemo(
    () => draft.meetings.some((meeting) => otherProcessOf(meeting, own) !== null),
    [draft, own],
  );
  const read = useReadMeetings(pending, own, isOfAnother);
  const choices = useMemo(
    () => chooseMeetings(draft, meetings ?? [], decisions, own, read),
    [draft, meetings, decisions, own, read],
  );
  const left = useMemo(() => leftMeetings(choices), [choices]);
  const [file = ''] = pending.files;
  const named = useMemo(
    () => namedIn({ id: pending.id, people: peopleOfDraft(draft) }, decisions, file, left),
    [pending.id, draft, decisions, file, left],
  );
  const sought = useMemo(() => named.map(({ name }) => name), [named]);
  const known = useKnownPeople(sought);
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
          file,
          decisions,
          choices,
          meetings: draft.meetings,
        },
      ),
    [draft, facts, pending.id, file, decisions, choices],
  );
  const same = useSameRecords(things);
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
      same !== undefined,
    dispatch: useCallback((action: ReviewAction) => dispatch(action), []),
  };
}

function useKept(
  content: PendingContent,
  review: PendingReview,
  decisions: ReviewDecisions,
  draft: Draft,
  facts: readonly Fact[],
): void {
  const host = useHost();
  const notify = useNotify();
  const t = useText();
  const taken = useRef(decisions);
  const kept = useRef(decisions);
  const last = useRef<Promise<void>>(Promise.resolve());
  const unwritten = useRef(new Set<Promise<void>>());
  useEffect(() => {
    if (taken.current === decisions) return;
    taken.current = decisions;
    const { id, batchId = '' } = review;
    const digest = digestOf(id, batchId, draft, facts);
    // One after the other: what could not be kept is kept with what is decided next.
    const writing = last.current
      .then(async () => {
        await keepDecisions({ review, content }, { before: kept.current, after: decisions, digest });
        kept.current = decisions;
      })
      .catch((thrown: unknown) => {
        notify({ kind: 'error', text: t(`errors.store.${storeErrorOf(thrown).code}`) });
      })
      .finally(() => unwritten.current.delete(writing));
    last.current = writing;
    unwritten.current.add(writing);
  }, [review, content, decisions, draft, facts, notify, t]);
  // A window that closes right after a key waits for what the key decided.
  useEffect(() => {
    const writes = unwritten.current;
    return host.onClosing({
      finish: async () => {
        await Promise.all(writes);
      },
      wouldLose: () => writes.size > 0,
    });
  }, [host]);
}
