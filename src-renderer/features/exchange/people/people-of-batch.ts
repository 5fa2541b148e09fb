import type { OwnProcess } from '@/formats/draft/own-process';
import { mapInSlices } from '@/store/in-slices';

import type { BareRow } from '../batch/batch-row';
import { chooseMeetings, leftMeetings } from '../review/meeting-choice';
import { namedIn, type Named } from './same-people';

/**
 * Everybody named in reviews that wait, but in meetings that are left out or perhaps another process's.
 * @returns `null` when the signal ended it
 */
export async function namedInRows(
  rows: readonly Pick<BareRow, 'review' | 'digest'>[],
  own: OwnProcess | null,
  signal: AbortSignal,
): Promise<readonly Named[] | null> {
  const namedInRow = ({ review, digest }: (typeof rows)[number]) => {
    if (!review || !digest || review.asideAt) return [];
    // Kept as an event of whichever meeting, its people are not taken in.
    const choices = chooseMeetings({ meetings: digest.meetings }, [], review.decisions, own);
    const foreign = choices.filter(({ isForeign }) => isForeign).map(({ index }) => index);
    return namedIn(digest, review.decisions, review.files, new Set([...leftMeetings(choices), ...foreign]));
  };
  return (await mapInSlices(rows, namedInRow, signal))?.flat() ?? null;
}
