import { createAgendaNumbers, type AgendaLevel } from './agenda-number';
import { byOrder } from './by-order';
import type { AgendaItem } from './agenda-item';
import type { Session } from './meeting';

/** A point of the agenda as it is read: with the number and the hours that follow from what stands before it. */
export interface AgendaLine {
  readonly item: AgendaItem;
  /** `''` for a point that bears none, such as a break. */
  readonly number: string;
  /** A sub-point is part of the point before it, and so are its hours. */
  readonly level: AgendaLevel;
  /** `HH:MM`, as recorded, else as it follows from the lengths before; `null` where neither says. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** Whether the start is worked out, not recorded. */
  readonly isComputed: boolean;
  /** Whether it begins before the point before it has ended. */
  readonly overlaps: boolean;
}

/** What stands in the agenda at its first level: a session with its points, or a point outside every session. */
export type AgendaPart =
  | {
      readonly kind: 'session';
      readonly session: Session;
      /** The start that follows from what stands before on the same day, where none is recorded. */
      readonly startsAt: string | null;
      readonly lines: readonly AgendaLine[];
    }
  | { readonly kind: 'line'; readonly line: AgendaLine };

/** Sessions and the points outside them stand in one order; the points of a session in an order of their own. */
export function planAgenda(
  sessions: readonly Session[],
  items: readonly AgendaItem[],
): readonly AgendaPart[] {
  const known = new Set(sessions.map(({ id }) => id));
  const outside = items.filter(({ sessionId }) => sessionId === null || !known.has(sessionId));
  const first = [...sessions, ...outside].toSorted(byOrder);
  const clock = createClock();
  const numbers = createAgendaNumbers();
  const lineOf = (item: AgendaItem): AgendaLine => {
    const numbered = numbers(item.number);
    return { item, ...numbered, ...clock.point(item, numbered.level) };
  };
  return first.map((entry): AgendaPart => {
    if (!('day' in entry)) return { kind: 'line', line: lineOf(entry) };
    const startsAt = clock.open(entry);
    const lines = items.filter(({ sessionId }) => sessionId === entry.id).toSorted(byOrder);
    const part = { kind: 'session', session: entry, startsAt, lines: lines.map(lineOf) } as const;
    clock.close(entry);
    return part;
  });
}

/** Every point in the order of the agenda. */
export function agendaLines(parts: readonly AgendaPart[]): readonly AgendaLine[] {
  return parts.flatMap((part) => (part.kind === 'line' ? [part.line] : part.lines));
}

interface Clock {
  readonly open: (session: Session) => string | null;
  readonly point: (
    item: AgendaItem,
    level: AgendaLevel,
  ) => Pick<AgendaLine, 'startsAt' | 'endsAt' | 'isComputed' | 'overlaps'>;
  readonly close: (session: Session) => void;
}

/**
 * Counts the minutes of a day on; nothing is worked out from a length that is not recorded, nor past midnight. Sub-points
 * begin with their point and share its time: what follows begins when the last of them has ended.
 */
function createClock(): Clock {
  let now: number | null = null;
  let day: string | null = null;
  /** When the session began. */
  let opened: number | null = null;
  /** The point that sub-points are part of, and whether one of them has begun. */
  let above: { readonly start: number | null; readonly end: number | null; hasBegun: boolean } | null = null;
  const leavePoint = () => {
    if (above?.hasBegun && above.end !== null) now = Math.max(above.end, now ?? 0);
    above = null;
  };
  return {
    open({ day: own, startsAt }) {
      leavePoint();
      const sameDay = own === null || day === null || own === day;
      day = own ?? day;
      now = minutesOf(startsAt) ?? (sameDay ? now : null);
      opened = now;
      return startsAt ?? timeOf(now);
    },
    point({ startsAt, minutes }, level) {
      if (level === 0) leavePoint();
      else if (above && !above.hasBegun) {
        now = above.start;
        above.hasBegun = true;
      }
      const recorded = minutesOf(startsAt);
      const overlaps = recorded !== null && now !== null && recorded < now;
      const start = recorded ?? now;
      now = start === null || minutes === null ? null : start + minutes;
      if (level === 0) above = { start, end: now, hasBegun: false };
      const shown = startsAt ?? timeOf(start);
      return {
        startsAt: shown,
        endsAt: timeOf(now),
        isComputed: startsAt === null && shown !== null,
        overlaps,
      };
    },
    close({ endsAt }) {
      leavePoint();
      const end = minutesOf(endsAt);
      // One that ends the next day leaves nothing to work out on its own.
      now = end !== null && opened !== null && end < opened ? end + inDay : (end ?? now);
    },
  };
}

const inDay = 24 * 60;

/** Minutes since midnight; `null` for what is no `HH:MM`. */
export function minutesOf(time: string | null): number | null {
  const match = /^(\d{2}):(\d{2})$/u.exec(time ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

function timeOf(minutes: number | null): string | null {
  if (minutes === null || minutes >= inDay) return null;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
