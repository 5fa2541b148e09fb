import { isAway, leavesBeforeArriving, takesPart } from './moment';
import type { DatedSession, Presence } from './presence';

/** Two records of one person that cannot both be so. They are pointed out where they stand, never refused. */
export type PresenceContradiction =
  /** Away on a day, yet there in one of its sessions. */
  | { readonly kind: 'away-but-in-session'; readonly row: Presence; readonly session: DatedSession }
  /** There on a day, yet away in every one of its sessions. */
  | { readonly kind: 'in-no-session'; readonly row: Presence }
  /** Away, yet with a time of arrival or departure. */
  | { readonly kind: 'away-with-times'; readonly row: Presence }
  | { readonly kind: 'left-before-arrival'; readonly row: Presence }
  /** In a session before arriving on its day, or after leaving. */
  | { readonly kind: 'outside-the-day'; readonly row: Presence };

/**
 * What is recorded of one person by day and session and does not go together. What stands goes on counting by the rules
 * of `stateAtMeeting`.
 * @param presences of one attendance
 * @param sessions of the meeting
 */
export function presenceContradictions(
  presences: readonly Presence[],
  sessions: readonly DatedSession[],
): readonly PresenceContradiction[] {
  return presences.flatMap((row) => [
    ...ofTimes(row),
    ...besideTheDay(row, presences, sessions),
    ...ofSessions(row, presences, sessions),
  ]);
}

function ofTimes(row: Presence): readonly PresenceContradiction[] {
  const hasTimes = row.arrived !== null || row.left !== null;
  if (isAway(row.state) && hasTimes) return [{ kind: 'away-with-times', row }];
  return leavesBeforeArriving(row) ? [{ kind: 'left-before-arrival', row }] : [];
}

function besideTheDay(
  row: Presence,
  presences: readonly Presence[],
  sessions: readonly DatedSession[],
): readonly PresenceContradiction[] {
  const session = sessions.find(({ id }) => id === row.sessionId);
  if (!session) return [];
  const ofDay = presences.find(({ sessionId, day }) => sessionId === null && day === session.day);
  const isBefore = (a: string | null | undefined, b: string | null | undefined) => !!a && !!b && a < b;
  const isPastMidnight = [row, ofDay].some((one) => isBefore(one?.left, one?.arrived));
  const isOutside =
    isBefore(row.arrived, ofDay?.arrived) ||
    (!isPastMidnight &&
      (isBefore(ofDay?.left, row.left) ||
        isBefore(ofDay?.left, row.arrived) ||
        isBefore(row.left, ofDay?.arrived)));
  return isOutside ? [{ kind: 'outside-the-day', row }] : [];
}

function ofSessions(
  row: Presence,
  presences: readonly Presence[],
  sessions: readonly DatedSession[],
): readonly PresenceContradiction[] {
  if (row.sessionId !== null || row.day === null) return [];
  const ofDay = sessions.filter(({ day }) => day === row.day);
  const stateIn = ({ id }: DatedSession) =>
    presences.find(({ sessionId }) => sessionId === id)?.state ?? null;
  if (isAway(row.state)) {
    const session = ofDay.find((one) => takesPart(stateIn(one)));
    return session ? [{ kind: 'away-but-in-session', row, session }] : [];
  }
  return ofDay.length > 0 && ofDay.every((one) => isAway(stateIn(one)))
    ? [{ kind: 'in-no-session', row }]
    : [];
}
