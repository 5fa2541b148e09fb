import type { AgendaPart } from '@/domain/agenda';

/** Where a point goes: into a session or out of all (`null`), after the entry with the id, `null` for the head. */
export interface PlaceInAgenda {
  readonly sessionId: string | null;
  readonly afterId: string | null;
}

/** One place up or down: within the session, out of it at its ends, and into the next one from outside. */
export function stepOfPoint(
  parts: readonly AgendaPart[],
  id: string,
  direction: 'up' | 'down',
): PlaceInAgenda | null {
  const index = parts.findIndex((part) => idsIn(part).includes(id));
  const part = parts[index];
  if (!part) return null;
  const by = direction === 'up' ? -1 : 1;
  const before = (at: number) => idOf(parts[at - 1]);
  if (part.kind === 'session') {
    const { session, lines } = part;
    const at = lines.findIndex(({ item }) => item.id === id);
    const next = lines[at + by];
    if (next) {
      const afterId = direction === 'down' ? next.item.id : (lines[at - 2]?.item.id ?? null);
      return { sessionId: session.id, afterId };
    }
    return { sessionId: null, afterId: direction === 'up' ? before(index) : session.id };
  }
  const neighbour = parts[index + by];
  if (!neighbour) return null;
  if (neighbour.kind === 'session') {
    const last = neighbour.lines.at(-1)?.item.id ?? null;
    return { sessionId: neighbour.session.id, afterId: direction === 'up' ? last : null };
  }
  return { sessionId: null, afterId: direction === 'up' ? before(index - 1) : neighbour.line.item.id };
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
