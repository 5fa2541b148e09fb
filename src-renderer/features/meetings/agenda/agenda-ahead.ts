import type { AgendaItem } from '@/domain/agenda-item';
import type { Session } from '@/domain/meeting';

/** Sessions and points as they are shown. */
export interface AgendaEntries {
  readonly sessions: readonly Session[];
  readonly agendaItems: readonly AgendaItem[];
}

/** An entry where the hands have put it, before the register tells of it. */
export interface EntryAhead {
  /** What was done with it; a later step takes its place. */
  readonly step: symbol;
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

/** An entry that goes on from where it was ahead stays new as long as it is. */
export function addAhead(known: readonly EntryAhead[], added: readonly EntryAhead[]): readonly EntryAhead[] {
  const ids = new Set(added.map(({ id }) => id));
  const freshOf = (id: string) => known.find((entry) => entry.id === id)?.fresh ?? null;
  return [
    ...known.filter(({ id }) => !ids.has(id)),
    ...added.map((entry) => ({ ...entry, fresh: entry.fresh ?? freshOf(entry.id) })),
  ];
}

/** The agenda as it will be: what is new added, what was moved in its place. */
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

/** Whether the register shows the entry there too. */
export function hasArrived({ sessions, agendaItems }: AgendaEntries, ahead: EntryAhead): boolean {
  const { id, order, sessionId } = ahead;
  return (
    sessions.some((session) => session.id === id && session.order === order) ||
    agendaItems.some((item) => item.id === id && item.order === order && item.sessionId === sessionId)
  );
}
