import type { AgendaItem } from '@/domain/agenda-item';
import type { Session } from '@/domain/meeting';

/** Sessions and points as they are shown. */
export interface AgendaEntries {
  readonly sessions: readonly Session[];
  readonly agendaItems: readonly AgendaItem[];
}

/** An entry where the hands have put it, before the register tells of it. */
export interface EntryAhead {
  readonly id: string;
  readonly order: string;
  /** `null` for a session, and for a point outside every session. */
  readonly sessionId: string | null;
  /** The whole of an entry that is new; `null` for one that was only moved. */
  readonly fresh:
    | { readonly kind: 'item'; readonly item: AgendaItem }
    | { readonly kind: 'session'; readonly session: Session }
    | null;
}

/**
 * The agenda as it will be: what is new added, what was moved in its place.
 * @param ahead one step after the other: where the last of them put an entry, there it stands
 */
export function withAhead(entries: AgendaEntries, ahead: readonly EntryAhead[]): AgendaEntries {
  if (ahead.length === 0) return entries;
  const places = new Map(ahead.map((entry) => [entry.id, entry]));
  const there = new Set([...entries.sessions, ...entries.agendaItems].map(({ id }) => id));
  const fresh = ahead.flatMap((entry) => (entry.fresh && !there.has(entry.id) ? [entry.fresh] : []));
  const newSessions = fresh.flatMap((one) => (one.kind === 'session' ? [one.session] : []));
  const newItems = fresh.flatMap((one) => (one.kind === 'item' ? [one.item] : []));
  return {
    sessions: [...entries.sessions, ...newSessions].map((session) => {
      const place = places.get(session.id);
      return place ? { ...session, order: place.order } : session;
    }),
    agendaItems: [...entries.agendaItems, ...newItems].map((item) => {
      const place = places.get(item.id);
      return place ? { ...item, order: place.order, sessionId: place.sessionId } : item;
    }),
  };
}
