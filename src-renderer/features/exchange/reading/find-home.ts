import { otherProcessOf, type OwnProcess } from '@/formats/draft/own-process';
import { matchMeeting, type MeetingFacts } from '@/formats/matching/match-meeting';

/** A review of this reading, by what tells its meetings. */
export interface Home {
  readonly reviewId: string;
  readonly meetings: readonly MeetingFacts[];
}

/**
 * The review that a newly read file belongs to, because both surely tell of one meeting; of several, the one that most
 * speaks for. Whatever is only possible stays apart, for the user to decide.
 */
export function findHome(
  meetings: readonly MeetingFacts[],
  homes: readonly Home[],
  own: OwnProcess | null = null,
): Home | null {
  let best: { readonly home: Home; readonly weight: number } | null = null;
  for (const home of homes) {
    const weight = Math.max(
      0,
      ...home.meetings.flatMap((one) => meetings.map((two) => likeness(one, two, own))),
    );
    if (weight > (best?.weight ?? 0)) best = { home, weight };
  }
  return best?.home ?? null;
}

const telling = ['type', 'ordinal', 'date', 'place'] as const;

function likeness(one: MeetingFacts, two: MeetingFacts, own: OwnProcess | null): number {
  const { match, reasons } = matchMeeting(one, two);
  if (match !== 'same') return 0;
  // One that is called another process's, and one that is called nobody's and so taken for ours: all the rest must agree.
  const isForeign = (meeting: MeetingFacts) => otherProcessOf(meeting, own) !== null;
  const isTelling = telling.every((field) => reasons.includes(field));
  return isForeign(one) === isForeign(two) || isTelling ? reasons.length : 0;
}
