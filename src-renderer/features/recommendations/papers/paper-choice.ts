import { lastDayOf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import type { FollowUpOutput } from '@/formats/paper/follow-up/follow-up-paper';
import type { MatrixSize } from '@/formats/paper/follow-up/matrix-paper';
import type { MeetingRow } from '@/store/register';

export const paperIds = ['matrix', 'state', 'theme', 'meeting', 'changes', 'everything'] as const;
export type PaperId = (typeof paperIds)[number];

/** Stands for all themes among their names. */
export const allThemes = 'all';

/** What was chosen for every paper, whichever is in view: going to and fro loses nothing. */
export interface PaperChoice {
  readonly paper: PaperId;
  readonly size: MatrixSize;
  readonly partyId: Id | null;
  readonly theme: string;
  readonly meetingId: Id | null;
  /** The meeting since which changes are told, or a day; `null` until either was chosen. */
  readonly sinceMeetingId: Id | null;
  readonly sinceDay: string | null;
}

/** The paper as it is to be made; `null` while something of it is not chosen. */
export function outputOf(choice: PaperChoice, meetings: readonly MeetingRow[]): FollowUpOutput | null {
  switch (choice.paper) {
    case 'matrix':
      return { kind: 'matrix', size: choice.size };
    case 'state':
      return choice.partyId === null ? null : { kind: 'state', partyId: choice.partyId };
    case 'theme':
      return { kind: 'theme', theme: choice.theme === allThemes ? null : choice.theme };
    case 'meeting':
      return choice.meetingId === null ? null : { kind: 'meeting', meetingId: choice.meetingId };
    case 'changes': {
      const meeting = meetings.find(({ id }) => id === choice.sinceMeetingId) ?? null;
      const day = lastDayOf(meeting ? meeting.date : choice.sinceDay);
      return day === null ? null : { kind: 'changes', since: { day, meeting } };
    }
    case 'everything':
      return { kind: 'everything' };
  }
}

/**
 * The meeting that changes are told since unless another is chosen: the last that was held before the day.
 * @param meetings latest first
 * @param day ISO 8601
 */
export function lastMeetingBefore(meetings: readonly MeetingRow[], day: string): MeetingRow | null {
  return (
    meetings.find(({ date, stateOfAffairs }) => {
      const last = lastDayOf(date);
      return stateOfAffairs === 'held' && last !== null && last < day;
    }) ?? null
  );
}
