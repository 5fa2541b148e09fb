import type { Id } from '@/domain/fields';
import { meetingAddress } from '../page/meeting-address';

/** In place of a version: the changes of a Word file. */
export const handPage = 'word-file';

export function handAddress(meetingId: Id): string {
  return meetingAddress(meetingId, 'versions', handPage);
}
