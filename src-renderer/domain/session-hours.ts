import { planAgenda } from './agenda';
import type { AgendaItem } from './agenda-item';
import type { Id } from './fields';
import type { Session } from './meeting';

/** `HH:MM`. */
export interface SessionHours {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/**
 * When each session begins and ends, by session: as recorded, else as its points have it, the first of them and the last.
 */
export function hoursOfSessions(
  sessions: readonly Session[],
  items: readonly AgendaItem[],
): ReadonlyMap<Id, SessionHours> {
  const hours = new Map<Id, SessionHours>();
  for (const part of planAgenda(sessions, items)) {
    if (part.kind !== 'session') continue;
    const { session, lines } = part;
    const startsAt = session.startsAt ?? lines[0]?.startsAt ?? null;
    const last = lines.findLast(({ level }) => level === 0);
    const endsAt = session.endsAt ?? last?.endsAt ?? null;
    hours.set(session.id, { startsAt, endsAt });
  }
  return hours;
}
