import { matchMeeting, type MeetingFacts } from '@/formats/matching/match-meeting';

/** Whether nothing that two texts say of their meetings speaks against their being one: else it is asked. */
export function isSurelyOne(one: readonly MeetingFacts[], two: readonly MeetingFacts[]): boolean {
  if (one.length === 0 || two.length === 0) return true;
  return one.some((a) =>
    two.some((b) => {
      const { match, contradictions } = matchMeeting(a, b);
      return match !== 'different' && contradictions.length === 0;
    }),
  );
}

export function isPerhapsOne(one: readonly MeetingFacts[], two: readonly MeetingFacts[]): boolean {
  return one.some((a) => two.some((b) => matchMeeting(a, b).match !== 'different'));
}
