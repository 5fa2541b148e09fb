import type { Id } from '@/domain/fields';
import { scriptOf } from '@/domain/person';
import type { Meeting } from '@/domain/meeting';

import type { Candidate } from './match';
import { matchMeeting, type MatchField, type MeetingFacts } from './match-meeting';

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
  return meetings
    .flatMap((meeting): readonly MeetingCandidate[] => {
      const { match, ...told } = matchMeeting(drafted, factsOf(meeting, drafted.title ?? ''));
      return match === 'different' ? [] : [{ meetingId: meeting.id, match, ...told }];
    })
    .toSorted((a, b) => weight(b) - weight(a));
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
