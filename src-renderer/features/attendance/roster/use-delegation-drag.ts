import { useRef, type DragEvent, type RefObject } from 'react';
import { moveBeside, type DelegationMove } from './place-of-delegation';
import type { SectionView } from './roster-view';
import { useDropMark } from './use-drop-mark';

interface DelegationDrag {
  readonly sections: readonly SectionView[];
  /** All delegations of the meeting. */
  readonly inOrder: readonly string[];
  readonly frame: RefObject<HTMLElement | null>;
  readonly onDrop: (move: DelegationMove) => void;
}

/** Delegations are dragged by their head to another place of their section. */
export function useDelegationDrag({ sections, inOrder, frame, onDrop }: DelegationDrag) {
  const dragged = useRef<string | null>(null);
  const mark = useDropMark();

  const end = () => {
    mark(null);
    dragged.current = null;
    frame.current?.removeAttribute('data-dragging');
  };
  const dropAt = (event: DragEvent) => {
    const card = cardOf(event);
    const id = card?.dataset['delegation'];
    if (!card || id === undefined || dragged.current === null) return null;
    const box = card.getBoundingClientRect();
    const isAfter = event.clientY > box.top + box.height / 2;
    const move = moveBeside(sections, inOrder, dragged.current, { id, isAfter });
    return move && { move, card, where: isAfter ? 'after' : 'before' };
  };

  return {
    onDragStart(event: DragEvent) {
      const target = event.target instanceof Element ? event.target : null;
      const card = target?.closest('[data-head]') ? cardOf(event) : null;
      if (!card) return;
      dragged.current = card.dataset['delegation'] ?? null;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', card.getAttribute('aria-label') ?? '');
      frame.current?.setAttribute('data-dragging', '');
    },
    onDragOver(event: DragEvent) {
      if (dragged.current === null) return;
      const drop = dropAt(event);
      mark(drop?.card ?? null, drop?.where);
      if (!drop) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    onDrop(event: DragEvent) {
      if (dragged.current === null) return;
      const drop = dropAt(event);
      if (drop) {
        event.preventDefault();
        onDrop(drop.move);
      }
      end();
    },
    onDragEnd: end,
  };
}

function cardOf(event: DragEvent): HTMLElement | null {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest<HTMLElement>('[data-delegation]') ?? null;
}
