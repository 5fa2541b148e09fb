import { useRef, type DragEvent, type RefObject } from 'react';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { useRun } from '@/pickers/use-run';
import { moveParagraph } from '@/store/commands/paragraphs';
import { placeOfDrop } from './place-of-drop';

/** Paragraphs are dragged by their numbers to another place; the numbers follow, except those of a final text. */
export function useParagraphDrag(
  numbered: readonly NumberedParagraph[],
  frame: RefObject<HTMLElement | null>,
) {
  const run = useRun();
  const dragged = useRef<string | null>(null);
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
    const item = itemOf(event);
    const id = item?.dataset['record'];
    if (!item || id === undefined || dragged.current === null) return null;
    const box = item.getBoundingClientRect();
    const isAfter = event.clientY > box.top + box.height / 2;
    const ids = numbered.map(({ paragraph }) => paragraph.id);
    const afterId = placeOfDrop(ids, dragged.current, id, isAfter);
    return afterId === undefined ? null : { item, afterId, where: isAfter ? 'after' : 'before' };
  };
  return {
    onDragStart(event: DragEvent) {
      const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
      const item = grip ? itemOf(event) : null;
      if (!item) return;
      dragged.current = item.dataset['record'] ?? null;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', item.getAttribute('aria-label') ?? '');
      event.dataTransfer.setDragImage(item, 0, 0);
      frame.current?.setAttribute('data-dragging', '');
    },
    onDragOver(event: DragEvent) {
      if (dragged.current === null) return;
      const drop = dropAt(event);
      mark(drop?.item ?? null, drop?.where);
      if (!drop) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    onDrop(event: DragEvent) {
      if (dragged.current === null) return;
      const drop = dropAt(event);
      const one = numbered.find(({ paragraph }) => paragraph.id === dragged.current);
      event.preventDefault();
      if (drop && one) {
        const { id, meetingId } = one.paragraph;
        void run(moveParagraph({ id, meetingId, printedNumber: one.cited }, drop.afterId));
      }
      end();
    },
    onDragEnd: end,
  };
}

function itemOf(event: DragEvent): HTMLElement | null {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest<HTMLElement>('ol > li[data-record]') ?? null;
}
