import type { Draft } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { normaliseName } from '@/domain/reference/normalise-name';
import { partySaidAs, type MeetingDecision } from '@/formats/acceptance/acceptance-plan';
import { valueAt } from '@/formats/acceptance/decided-draft';
import { joinDraftsMapped } from '@/formats/draft/join-drafts';
import { matchMeeting } from '@/formats/matching/match-meeting';

import { isOpenFact } from '../review/fact-state';
import { groupEvidence, listFacts } from '../review/list-facts';
import { isUnderAny, noDecisions, type ReviewDecisions } from '../review/review-decisions';
import { recordsOfDraft } from '../same/named-records';

/** A version that was read before, with what the user decided of it. */
export interface AnsweredBefore {
  readonly draft: Draft;
  /** Without what its versions propose; see `ownDecisions`. */
  readonly decisions: ReviewDecisions;
  /** What its meetings became, where it was accepted. */
  readonly became: readonly (Id | null)[];
}

/** Where something of the new version stood in the earlier one; `undefined` of what was not in it. */
type Before = (path: string) => string | undefined;

/**
 * The answers given to an earlier version of a text, as far as the new one asks the same: who and what is named, whose and
 * which meeting it is, and doubts about facts that read as they did. What reads otherwise is asked anew.
 */
export function carriedAnswers(earlier: AnsweredBefore, draft: Draft): ReviewDecisions {
  const before = placesBefore(earlier.draft, draft);
  const { decisions } = earlier;
  const lines = listFacts(draft, groupEvidence(draft.evidence));
  const facts = lines
    .filter((fact) => isOpenFact(fact, false))
    .flatMap((fact) => {
      const parts = fact.parts.flatMap((to) => {
        const from = before(to);
        return from !== undefined && isSame(valueAt(earlier.draft, from), valueAt(draft, to))
          ? [{ from, to }]
          : [];
      });
      // A value that is read otherwise, be it in one of its parts, is another question.
      return parts.length === fact.parts.length ? [parts] : [];
    });
  const meetings = draft.meetings.map((_, at) => {
    const from = before(`/meetings/${at}`);
    return from === undefined ? null : Number(from.split('/')[2]);
  });
  const keyed = <T>(values: Readonly<Record<string, T>> = {}) =>
    lines.flatMap(({ path }): readonly (readonly [string, T])[] => {
      const from = before(path);
      const value = from === undefined ? undefined : values[from];
      return value === undefined ? [] : [[path, value]];
    });
  const people = keyed(decisions.people);
  const named = new Set(recordsOfDraft(draft, []).parties.map(({ name }) => partySaidAs(name)));
  const records = [
    ...keyed(decisions.records),
    ...Object.entries(decisions.records ?? {}).filter(([key]) => named.has(key)),
  ];
  const belonging = meetings.flatMap((from, at) => {
    const to = from === null ? undefined : decisions.belonging?.[from];
    return to ? [[String(at), to] as const] : [];
  });
  const chosen = meetings.map((from) => (from === null ? null : meetingDecision(earlier, from)));
  const leftMeetings = meetings.flatMap((from, at) =>
    from !== null && decisions.dropped.includes(`/meetings/${from}`) ? [`/meetings/${at}`] : [],
  );
  const parts = facts.flat();
  return {
    ...noDecisions,
    accepted: parts.filter(({ from }) => decisions.accepted.includes(from)).map(({ to }) => to),
    dropped: [
      ...leftMeetings,
      ...parts.filter(({ from }) => decisions.dropped.includes(from)).map(({ to }) => to),
    ],
    corrected: Object.fromEntries(
      parts.flatMap(({ from, to }) =>
        Object.entries(decisions.corrected)
          .filter(([path]) => isUnderAny(path, [from]))
          .map(([path, value]) => [to + path.slice(from.length), value]),
      ),
    ),
    meetings: chosen.some((decision) => decision !== null) ? chosen : [],
    processName: decisions.processName,
    ...(people.length > 0 ? { people: Object.fromEntries(people) } : {}),
    ...(records.length > 0 ? { records: Object.fromEntries(records) } : {}),
    ...(belonging.length > 0 ? { belonging: Object.fromEntries(belonging) } : {}),
  };
}

/** How many answers they are. */
export function countAnswers(decisions: ReviewDecisions): number {
  const { accepted, dropped, corrected, meetings, people = {}, records = {}, belonging = {} } = decisions;
  return (
    accepted.length +
    dropped.length +
    meetings.filter((decision) => decision !== null).length +
    [corrected, people, records, belonging].reduce((sum, each) => sum + Object.keys(each).length, 0)
  );
}

/**
 * A meeting that was new then is the one that it became. One that waits still is not said to be new a second time: the two
 * would come in as two.
 */
function meetingDecision({ decisions, became }: AnsweredBefore, at: number): MeetingDecision | null {
  const meetingId = became[at] ?? null;
  const said = decisions.meetings[at] ?? null;
  if (said === null || said.kind !== 'new') return said;
  return meetingId === null ? null : { kind: 'join', meetingId };
}

/** What both drafts have in common stands in one place, where both are joined. */
function placesBefore(earlier: Draft, draft: Draft): Before {
  const { moved } = joinDraftsMapped([earlier, draft], sameMeetings(earlier, draft));
  const [fromEarlier = stay, fromDraft = stay] = moved;
  const places = new Map<string, string>();
  for (const { parts, path, kind } of listFacts(earlier, new Map()))
    for (const part of kind === 'source' || kind === 'recommendations' ? [] : [path, ...parts])
      places.set(fromEarlier(part), part);
  for (const at of earlier.meetings.keys()) places.set(fromEarlier(`/meetings/${at}`), `/meetings/${at}`);
  // Recommendations are joined only when they are accepted: their words tell.
  const texts = new Map(
    (earlier.recommendations ?? []).map(({ text }, at) => [normaliseName(text), `/recommendations/${at}`]),
  );
  const ownText = /^\/recommendations\/(\d+)$/u;
  return (path) => {
    const [, at] = ownText.exec(path) ?? [];
    if (at === undefined) return places.get(fromDraft(path));
    return texts.get(normaliseName(draft.recommendations?.[Number(at)]?.text ?? ''));
  };
}

/** Of meetings that only may be one, those that nothing speaks against, and of which no other may be. */
function sameMeetings(earlier: Draft, draft: Draft): readonly (readonly [number, number])[] {
  return draft.meetings.flatMap((meeting, index) => {
    const near = earlier.meetings.flatMap((one, at) => {
      const { match, contradictions } = matchMeeting(one, meeting);
      return match === 'different' || contradictions.length > 0 ? [] : [at];
    });
    const [at] = near;
    return at !== undefined && near.length === 1 ? [[at, earlier.meetings.length + index] as const] : [];
  });
}

function stay(path: string): string {
  return path;
}

function isSame(one: unknown, two: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}
