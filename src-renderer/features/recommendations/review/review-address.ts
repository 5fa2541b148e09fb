import type { Id } from '@/domain/fields';

/** Where the recommendations that a meeting takes up are gone through; without one, where it is chosen. */
export function reviewAddress(meetingId: Id | null): string {
  return meetingId === null ? '/recommendations/review' : `/recommendations/review/${meetingId}`;
}
