import type { Id } from '@/domain/fields';

/** A Word file that came back, as it was read. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The file whose changes are being brought in, and into which meeting. One alone, for it may be large, and no longer than the
 * app is open: the file itself is where the user has it.
 */
let kept: { readonly meetingId: Id; readonly file: ReturnedFile } | null = null;

export function returnedFile(meetingId: Id): ReturnedFile | null {
  return kept?.meetingId === meetingId ? kept.file : null;
}

export function keepReturnedFile(meetingId: Id, file: ReturnedFile): void {
  kept = { meetingId, file };
}
