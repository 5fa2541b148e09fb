import type { Id } from '@/domain/fields';

/** A Word file that came back, as it was read. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * By meeting the file whose changes are being brought in. It is kept as long as the app is open and no longer: the file
 * itself is where the user has it.
 */
const files = new Map<Id, ReturnedFile>();

export function returnedFile(meetingId: Id): ReturnedFile | null {
  return files.get(meetingId) ?? null;
}

export function keepReturnedFile(meetingId: Id, file: ReturnedFile): void {
  files.set(meetingId, file);
}
