import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Session } from '@/domain/meeting';
import { momentKey, wholeMeeting, type Moment, type PartOfMeeting } from '@/domain/moment';
import { recordedDays } from '@/domain/presence';
import { daysOfMeeting } from '@/domain/days-of-meeting';

export interface DayOfMeeting {
  /** ISO. */
  readonly day: string;
  /** Something is recorded on it, but the meeting's dates no longer reach it. */
  readonly isOutside: boolean;
  readonly sessions: readonly Session[];
}

export interface MomentsOfMeeting {
  readonly days: readonly DayOfMeeting[];
  /** Sessions whose day is not known. */
  readonly undated: readonly Session[];
}

type Facts = Pick<MeetingDossier, 'meeting' | 'sessions' | 'presences'>;

/** The days and sessions by which attendance can be told apart; days with records stay, though the dates moved away. */
export function momentsOf({ meeting, sessions, presences }: Facts): MomentsOfMeeting {
  const own = daysOfMeeting(meeting.date);
  const recorded = recordedDays(presences, sessions);
  const days = [...new Set([...own, ...recorded])].toSorted();
  return {
    days: days.map((day) => ({
      day,
      isOutside: !own.includes(day),
      sessions: sessions.filter((session) => session.day === day),
    })),
    undated: sessions.filter(({ day }) => day === null || !days.includes(day)),
  };
}

/** Whether there is anything to choose: one day without sessions is the meeting itself. */
export function hasMoments({ days, undated }: MomentsOfMeeting): boolean {
  return (
    days.length > 1 || undated.length > 0 || days.some((day) => day.sessions.length > 0 || day.isOutside)
  );
}

/** Every day and session, each day before its own sessions. */
export function allParts({ days, undated }: MomentsOfMeeting): readonly PartOfMeeting[] {
  return [
    ...days.flatMap(({ day, sessions }): readonly PartOfMeeting[] => [
      { kind: 'day', day },
      ...sessions.map(({ id }) => ({ kind: 'session', id, day }) as const),
    ]),
    ...undated.map(({ id, day }) => ({ kind: 'session', id, day }) as const),
  ];
}

/** The moment, or the whole meeting where it has none such: its session was removed, its dates were changed. */
export function momentIn(moments: MomentsOfMeeting, moment: Moment): Moment {
  const isKnown = allParts(moments).some((part) => momentKey(part) === momentKey(moment));
  return isKnown ? moment : wholeMeeting;
}
