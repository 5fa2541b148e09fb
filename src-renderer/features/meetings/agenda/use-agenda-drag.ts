import { useRef, type DragEvent, type RefObject } from 'react';
import type { AgendaPart } from '@/domain/agenda';
import { agendaLines } from '@/domain/agenda';
import { placeBeside, type PlaceInAgenda } from './move-in-agenda';
import type { AgendaActions } from './use-agenda-actions';

interface Dragged {
  readonly id: string;
  readonly kind: 'session' | 'item';
}

/** Points and sessions are dragged by their grips, within a session, to another or out of all. */
export function useAgendaDrag(
  parts: readonly AgendaPart[],
  frame: RefObject<HTMLElement | null>,
  actions: AgendaActions,
) {
  const dragged = useRef<Dragged | null>(null);
  const marked = useRef<HTMLElement | null>(null);

  const mark = (element: HTMLElement | null, where = '') => {
    if (marked.current !== element) marked.current?.removeAttribute('data-drop');
    element?.setAttribute('data-drop', where);
    marked.current = element;
  };
  const end = () => {
    mark(null);
    dragged.current = null;
    frame.current?.removeAttribute('data-dragging');
  };
  const dropAt = (event: DragEvent) => {
    const row = entryOf(event);
    const id = row?.dataset['entry'];
    if (!row || id === undefined || !dragged.current) return null;
    const box = row.getBoundingClientRect();
    const isAfter = event.clientY > box.top + box.height / 2;
    const place = placeBeside(parts, dragged.current, { id, isAfter });
    return place && { place, row, where: isAfter ? 'after' : 'before' };
  };
  const letGo = ({ id, kind }: Dragged, { sessionId, afterId }: PlaceInAgenda) => {
    const item = agendaLines(parts).find((line) => line.item.id === id)?.item;
    const part = parts.find((one) => one.kind === 'session' && one.session.id === id);
    if (kind === 'item' && item) actions.placePoint(item, { sessionId, afterId });
    else if (part?.kind === 'session') actions.placeSession(part.session, afterId);
  };

  return {
    onDragStart(event: DragEvent) {
      const row =
        event.target instanceof Element && event.target.closest('[data-grip]') ? entryOf(event) : null;
      const id = row?.dataset['entry'];
      if (!row || id === undefined) return;
      dragged.current = { id, kind: row.dataset['kind'] === 'session' ? 'session' : 'item' };
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.querySelector('textarea')?.value ?? '');
      event.dataTransfer.setDragImage(row, 0, 0);
      frame.current?.setAttribute('data-dragging', '');
    },
    onDragOver(event: DragEvent) {
      if (!dragged.current) return;
      const drop = dropAt(event);
      mark(drop?.row ?? null, drop?.where);
      if (!drop) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    onDrop(event: DragEvent) {
      if (!dragged.current) return;
      const drop = dropAt(event);
      event.preventDefault();
      if (drop) letGo(dragged.current, drop.place);
      end();
    },
    onDragEnd: end,
  };
}

function entryOf(event: DragEvent): HTMLElement | null {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest<HTMLElement>('[data-entry]') ?? null;
}
