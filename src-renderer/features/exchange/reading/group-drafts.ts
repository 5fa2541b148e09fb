import type { Draft } from '@/domain/draft';
import { matchMeeting } from '@/formats/draft/match-meeting';

/**
 * Which of several drafts are about one meeting, by index; each list is one review. Drafts without a meeting stand alone.
 */
export function groupDrafts(drafts: readonly Draft[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  drafts.forEach((draft, index) => {
    const related = groups.filter((group) => group.some((other) => shareMeeting(draft, drafts[other])));
    const joined = [...related.flat(), index].toSorted((a, b) => a - b);
    for (const group of related) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  });
  return groups.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function shareMeeting(one: Draft, two: Draft | undefined): boolean {
  return one.meetings.some((a) => two?.meetings.some((b) => matchMeeting(a, b).match === 'same'));
}
