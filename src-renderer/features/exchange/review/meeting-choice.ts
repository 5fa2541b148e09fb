import type { Evidence } from '@/domain/draft';
import type { Meeting } from '@/domain/meeting';
import { isPresumedState } from '@/domain/presumed-state';
import type { MeetingDecision } from '@/formats/acceptance/acceptance-plan';
import { meetingCandidates, type MeetingCandidate } from '@/formats/matching/meeting-candidates';

import { otherProcessOf, type OwnProcess } from '@/formats/draft/own-process';

import { compareWithRegister, type ComparedMeeting, type Difference } from './compare-with-register';
import { isIncompleteDate } from './incomplete-date';
import { noReadMeetings, readMeetingKey, type ReadMeeting, type ReadMeetings } from './read-meetings';
import type { Belonging, ReviewDecisions } from './review-decisions';

/** What is to become of one meeting of the draft: what the register offers and what was chosen. */
export interface MeetingChoice {
  readonly index: number;
  readonly candidates: readonly (MeetingCandidate & { readonly meeting: Meeting })[];
  readonly decision: MeetingDecision;
  /** Whose it is by its text, where that is not the register's own process; what was said of it. */
  readonly other: { readonly process: string; readonly belongs: Belonging | null } | null;
  /** It is to be an event of a meeting that is not in the register yet, and comes in with that. */
  readonly waitsFor: ReadMeeting | null;
  /** It was to be an event of a meeting that is not to be had any more: it is asked again. */
  readonly isHostGone: boolean;
  /** It came in while others of the same review were held back. */
  readonly isIn: boolean;
  /** Nobody has said whether it is a meeting of the register's process. */
  readonly isForeign: boolean;
  /** The register may hold this meeting, or it may be another process's, and nobody has said whether it does. */
  readonly isOpen: boolean;
  /** Of the meeting it is joined with, or of the likeliest one. */
  readonly differences: readonly Difference[];
  /** Contradictions of the meeting it is joined with that still have to be decided. */
  readonly openDifferences: number;
  /** Paths of what the draft leaves open and the joined meeting knows. */
  readonly settled: readonly string[];
}

/**
 * For each meeting of the draft; a draft's meeting that is surely there is proposed to be joined. One of another process is
 * left out until somebody says that it is to be kept, and as what.
 * @param own the register's process; `null` where it is not known yet
 * @param coming meetings that came with the same reading
 * @param came meetings of the draft that are in the register, while others of it wait
 */
export function chooseMeetings(
  draft: {
    readonly meetings: readonly ComparedMeeting[];
    readonly evidence?: readonly Pick<Evidence, 'path' | 'certainty' | 'why'>[];
  },
  meetings: readonly Meeting[],
  decisions: ReviewDecisions,
  own: OwnProcess | null = null,
  coming: ReadMeetings = noReadMeetings,
  came: ReadonlySet<number> = new Set(),
): readonly MeetingChoice[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return draft.meetings.map((read, index) => {
    if (came.has(index)) return { ...foreign(index, null, { kind: 'out' }), ...hostless, isIn: true };
    const process = otherProcessOf(read, own);
    const said = decisions.belonging?.[index] ?? null;
    const belongs = belongsTo(said, byId, coming);
    const other = process === null ? null : { process, belongs };
    if (other !== null && belongs?.kind !== 'ours')
      return {
        ...foreign(index, other, belongs),
        waitsFor: belongs?.kind === 'event-of-read' ? (coming.get(readMeetingKey(belongs.of)) ?? null) : null,
        isHostGone: said !== null && belongs === null,
        isIn: false,
      };
    // Of the register all meetings are of its own process.
    const { processes: _own, ...drafted } = read;
    const candidates = meetingCandidates(drafted, meetings).flatMap((candidate) => {
      const meeting = byId.get(candidate.meetingId);
      return meeting ? [{ ...candidate, meeting }] : [];
    });
    const [first] = candidates;
    const chosen = saidDecision(decisions.meetings[index] ?? null, byId);
    const proposed: MeetingDecision =
      first?.match === 'same' ? { kind: 'join', meetingId: first.meetingId } : { kind: 'new' };
    const decision = chosen ?? proposed;
    const joined = decision.kind === 'join' ? byId.get(decision.meetingId) : undefined;
    const compared = joined ?? first?.meeting;
    const path = `/meetings/${index}`;
    // What is only presumed changes nothing of what is known; once it was set by hand it does.
    const isPresumed =
      isPresumedState(draft.evidence ?? [], path) && !(`${path}/stateOfAffairs` in decisions.corrected);
    const differences = compared
      ? compareWithRegister(drafted, compared, index).filter(
          ({ field }) => !(isPresumed && field === 'stateOfAffairs'),
        )
      : [];
    const openDifferences = differences.filter(
      ({ standing, path: differing }) =>
        standing === 'competes' && !(differing in decisions.preferred) && !(differing in decisions.corrected),
    );
    return {
      index,
      candidates: candidates.slice(0, 3),
      decision,
      other,
      ...hostless,
      isIn: false,
      isForeign: false,
      isOpen: chosen === null && first?.match === 'possible',
      differences,
      openDifferences: joined ? openDifferences.length : 0,
      settled: joined ? settledPaths(joined, index) : [],
    };
  });
}

const hostless = { waitsFor: null, isHostGone: false };

function foreign(
  index: number,
  other: MeetingChoice['other'],
  belongs: Exclude<Belonging, { readonly kind: 'ours' }> | null,
): Omit<MeetingChoice, 'waitsFor' | 'isHostGone' | 'isIn'> {
  return {
    index,
    candidates: [],
    decision: belongs?.kind === 'event' ? belongs : { kind: 'drop' },
    other,
    isForeign: belongs === null,
    isOpen: belongs === null,
    differences: [],
    openDifferences: 0,
    settled: [],
  };
}

/** To a meeting that was removed, discarded or left out meanwhile nothing can be related any more. */
function belongsTo(
  said: Belonging | null,
  byId: ReadonlyMap<string, Meeting>,
  read: ReadMeetings,
): Belonging | null {
  if (said?.kind === 'event-of-read') {
    const host = read.get(readMeetingKey(said.of));
    if (!host) return null;
    const { meetingId } = host;
    return meetingId !== null && byId.has(meetingId) ? { kind: 'event', meetingId } : said;
  }
  return said?.kind === 'event' && !byId.has(said.meetingId) ? null : said;
}

/** Meetings that were said to be another process's, or are in already: what was read of them is not taken in. */
export function leftMeetings(choices: readonly MeetingChoice[]): ReadonlySet<number> {
  return new Set(
    choices.flatMap(({ index, other, isIn }) =>
      isIn || (other?.belongs && other.belongs.kind !== 'ours') ? [index] : [],
    ),
  );
}

/** How many questions about the meetings are open. */
export function askedOf(choices: readonly MeetingChoice[]): number {
  return choices.reduce((sum, choice) => sum + choice.openDifferences + (choice.isOpen ? 1 : 0), 0);
}

function settledPaths({ type, date, city, country }: Meeting, index: number): readonly string[] {
  const known = [
    ['type', type !== 'other'],
    ['date', date !== null && !isIncompleteDate(date)],
    ['city', country !== null || Object.keys(city).length > 0],
  ] as const;
  return known.flatMap(([field, isKnown]) => (isKnown ? [`/meetings/${index}/${field}`] : []));
}

/** A meeting that was removed meanwhile cannot be joined any more. */
function saidDecision(
  said: MeetingDecision | null,
  byId: ReadonlyMap<string, Meeting>,
): MeetingDecision | null {
  return said?.kind === 'join' && !byId.has(said.meetingId) ? null : said;
}
