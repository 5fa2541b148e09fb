import type { Id } from '@/domain/fields';

/** What in the address of an outcome names the paragraph to go to. */
export const paragraphKey = 'paragraph';

/** Where a paragraph of a meeting's outcome is found; the outcome as a whole where none is meant. */
export function paragraphAddress(meetingId: Id, paragraphId: Id | null): string {
  const outcome = `/meetings/${meetingId}/outcome`;
  return paragraphId === null ? outcome : `${outcome}?${paragraphKey}=${paragraphId}`;
}
