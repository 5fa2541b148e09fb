import { agendaLines, type AgendaLine, type AgendaPart } from '@/domain/agenda';
import type { AgendaItem } from '@/domain/agenda-item';
import { endOfBlock, stepOfBlock } from '@/domain/level-blocks';

/** Where a point goes: into a session or out of all (`null`), after the entry with the id, `null` for the head. */
export interface PlaceInAgenda {
  readonly sessionId: string | null;
  readonly afterId: string | null;
}

/** The point with its sub-points, which go where it goes. */
export function withSubPoints(parts: readonly AgendaPart[], id: string): readonly AgendaItem[] {
  const list = linesAround(parts, id);
  const at = list.findIndex(({ item }) => item.id === id);
  return list.slice(at, endOfBlock(list, at)).map(({ item }) => item);
}

/**
 * One place up or down: within the session, out of it at its ends, and into the next one from outside. A point goes past
 * the sub-points of another too; a sub-point goes by itself, also under another point.
 */
export function stepOfPoint(
  parts: readonly AgendaPart[],
  id: string,
  direction: 'up' | 'down',
): PlaceInAgenda | null {
  const index = parts.findIndex((part) => idsIn(part).includes(id));
  const part = parts[index];
  if (!part) return null;
  const list = linesAround(parts, id);
  const at = list.findIndex(({ item }) => item.id === id);
  const end = endOfBlock(list, at);
  const sessionId = part.kind === 'session' ? part.session.id : null;
  const target = stepOfBlock(list, at, direction);
  if (target !== null) {
    if (direction === 'down') return { sessionId, afterId: list[target - 1]?.item.id ?? null };
    // Outside the sessions the first of a run of points may follow a session.
    const before = list[target - 1]?.item.id;
    return { sessionId, afterId: before ?? (part.kind === 'session' ? null : idBefore(parts, list[target])) };
  }
  if (part.kind === 'session') {
    return { sessionId: null, afterId: direction === 'up' ? idOf(parts[index - 1]) : part.session.id };
  }
  const neighbour = parts[direction === 'up' ? index - 1 : index + (end - at)];
  if (neighbour?.kind !== 'session') return null;
  const last = neighbour.lines.at(-1)?.item.id ?? null;
  return { sessionId: neighbour.session.id, afterId: direction === 'up' ? last : null };
}

/** The points among which this one stands: those of its session, or the run outside the sessions. */
function linesAround(parts: readonly AgendaPart[], id: string): readonly AgendaLine[] {
  const index = parts.findIndex((part) => idsIn(part).includes(id));
  const part = parts[index];
  if (!part) return [];
  if (part.kind === 'session') return part.lines;
  const isSession = ({ kind }: AgendaPart) => kind === 'session';
  const from = parts.slice(0, index).findLastIndex(isSession) + 1;
  const length = parts.slice(index).findIndex(isSession);
  return agendaLines(parts.slice(from, length < 0 ? parts.length : index + length));
}

function idBefore(parts: readonly AgendaPart[], line: AgendaLine | undefined): string | null {
  const index = parts.findIndex((part) => part.kind === 'line' && part.line.item.id === line?.item.id);
  return idOf(parts[index - 1]);
}

/** One place up or down among sessions and the points outside them; `undefined` where there is none. */
export function stepOfSession(
  parts: readonly AgendaPart[],
  id: string,
  direction: 'up' | 'down',
): string | null | undefined {
  const index = parts.findIndex((part) => idOf(part) === id);
  const other = parts[index + (direction === 'up' ? -1 : 1)];
  if (index < 0 || !other) return undefined;
  return direction === 'down' ? idOf(other) : idOf(parts[index - 2]);
}

/** Where what is dragged goes when it is let go before or after an entry; `null` where it cannot. */
export function placeBeside(
  parts: readonly AgendaPart[],
  dragged: { readonly id: string; readonly kind: 'session' | 'item' },
  target: { readonly id: string; readonly isAfter: boolean },
): PlaceInAgenda | null {
  const index = parts.findIndex((part) => idsIn(part).includes(target.id) || idOf(part) === target.id);
  const part = parts[index];
  if (!part || target.id === dragged.id) return null;
  if (dragged.kind === 'item' && withSubPoints(parts, dragged.id).some(({ id }) => id === target.id))
    return null;
  const isHead = idOf(part) === target.id;
  const outside = (after: boolean): PlaceInAgenda | null => {
    const afterId = after
      ? idOf(part)
      : idOf(parts.slice(0, index).findLast((one) => idOf(one) !== dragged.id));
    return idOf(part) === dragged.id ? null : { sessionId: null, afterId };
  };
  if (dragged.kind === 'session')
    return outside(target.isAfter && !(isHead && part.kind === 'session' && part.lines.length > 0));
  if (part.kind === 'line') return outside(target.isAfter);
  if (isHead) return target.isAfter ? { sessionId: part.session.id, afterId: null } : outside(false);
  const others = part.lines.filter(({ item }) => item.id !== dragged.id);
  const at = others.findIndex(({ item }) => item.id === target.id);
  const afterId = others[target.isAfter ? at : at - 1]?.item.id ?? null;
  return { sessionId: part.session.id, afterId };
}

function idsIn(part: AgendaPart): readonly string[] {
  return part.kind === 'line' ? [part.line.item.id] : part.lines.map(({ item }) => item.id);
}

function idOf(part: AgendaPart | undefined): string | null {
  if (!part) return null;
  return part.kind === 'line' ? part.line.item.id : part.session.id;
}
