import type { OwnProcess } from '@/formats/draft/own-process';

import type { BareRow } from '../batch/batch-row';
import { chooseMeetings, leftMeetings } from '../review/meeting-choice';
import { namedIn, type Named } from './same-people';

/** Everybody named in reviews that wait, but in meetings that are left out or perhaps another process's. */
export function namedInRows(
  rows: readonly Pick<BareRow, 'review' | 'digest' | 'file'>[],
  own: OwnProcess | null,
): readonly Named[] {
  return rows.flatMap(({ review, digest, file }) => {
    if (!review || !digest || review.asideAt) return [];
    // Kept as an event of whichever meeting, its people are not taken in.
    const choices = chooseMeetings({ meetings: digest.meetings }, [], review.decisions, own);
    const foreign = choices.filter(({ isForeign }) => isForeign).map(({ index }) => index);
    return namedIn(digest, review.decisions, file.name, new Set([...leftMeetings(choices), ...foreign]));
  });
}
