import type { Id } from '@/domain/fields';
import { scriptOf } from '@/domain/person';
import type { Meeting } from '@/domain/meeting';

import type { Candidate } from './match';
import { matchMeeting, type MatchField, type MeetingFacts } from './match-meeting';
import { keysKept, keysSought } from './meeting-keys';

/** A meeting of the register that the draft may be about. */
export interface MeetingCandidate extends Omit<Candidate<MatchField>, 'id'> {
  readonly meetingId: Id;
}

/**
 * The meetings of the register that a meeting of the draft is or may be, the likeliest first. `same` is offered as the
 * default, `possible` is asked; neither is joined without the user's word.
 */
export function meetingCandidates(
  drafted: MeetingFacts,
  meetings: readonly Meeting[],
): readonly MeetingCandidate[] {
  return nearMeetings(drafted, meetings)
    .flatMap((meeting): readonly MeetingCandidate[] => {
      const { match, ...told } = matchMeeting(drafted, factsOf(meeting, drafted.title ?? ''));
      return match === 'different' ? [] : [{ meetingId: meeting.id, match, ...told }];
    })
    .toSorted((a, b) => weight(b) - weight(a));
}

/** Of lists of meetings that many are compared with: the places of each under the words it is kept under. */
const kept = new WeakMap<readonly Meeting[], ReadonlyMap<string, readonly number[]>>();

/** The words that a meeting of the register is kept under; see `keepMeetings`. */
export function keysOfMeeting(meeting: Meeting): readonly string[] {
  return [...new Set(keysKept(factsOf(meeting)))];
}

/**
 * Has the candidates among these meetings found by their words from now on, and not by a look at each: of thousands each
 * would be compared with thousands. @param keys of each, in the same order, see `keysOfMeeting`
 */
export function keepMeetings(meetings: readonly Meeting[], keys: readonly (readonly string[])[]): void {
  const byKey = new Map<string, number[]>();
  for (const [at, own] of keys.entries())
    for (const key of own) {
      const there = byKey.get(key);
      if (there) there.push(at);
      else byKey.set(key, [at]);
    }
  kept.set(meetings, byKey);
}

/** Those that are not surely others, in their order. */
function nearMeetings(drafted: MeetingFacts, meetings: readonly Meeting[]): readonly Meeting[] {
  const byKey = kept.get(meetings);
  if (!byKey) return meetings;
  const near = new Set(keysSought(drafted).flatMap((key) => byKey.get(key) ?? []));
  return [...near].toSorted((a, b) => a - b).flatMap((at) => meetings[at] ?? []);
}

/**
 * What tells a meeting of the register. What it does not know is left out, so that it neither agrees nor contradicts.
 * @param drafted a title in whose script its own is wanted
 */
export function factsOf({ type, ordinal, date, city, country, title }: Meeting, drafted = ''): MeetingFacts {
  const titles = Object.values(title);
  const titled = titles.find((one) => scriptOf(one) === scriptOf(drafted)) ?? titles[0];
  const named = city['en'] || city['ru'] || Object.values(city).find((name) => name !== '');
  return {
    ...(type === 'other' ? {} : { type }),
    ...(ordinal === null ? {} : { ordinal }),
    ...(date === null ? {} : { date }),
    ...(named ? { city: named } : {}),
    ...(country === null ? {} : { country }),
    ...(titled ? { title: titled } : {}),
  };
}

function weight({ match, likelihood }: MeetingCandidate): number {
  return (match === 'same' ? 1 : 0) + likelihood;
}
