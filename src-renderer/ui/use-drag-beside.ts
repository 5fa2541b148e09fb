import { useRef, type DragEvent, type RefObject } from 'react';
import { useReadOnly } from './read-only';
import { useDropMark } from './use-drop-mark';

/** Before or after which entry of a list something is let go. */
export interface Beside {
  readonly id: string;
  readonly isAfter: boolean;
}

interface DragBeside<Place> {
  /** Bears `data-dragging` while something is dragged. */
  readonly frame: RefObject<HTMLElement | null>;
  /** CSS selector of an entry, and the name under which its `dataset` has the id. */
  readonly entry: string;
  readonly idIn: string;
  /** CSS selector of the part by which an entry is taken up. */
  readonly grip: string;
  /** Whether the whole entry follows the pointer, not only what is taken hold of. */
  readonly drawsEntry: boolean;
  /** What the entry is called where it is let go outside of the app. */
  readonly labelOf: (entry: HTMLElement) => string;
  /** `null` where the entry cannot go, or stands already. */
  readonly placeBeside: (draggedId: string, target: Beside) => Place | null;
  readonly onDrop: (draggedId: string, place: Place) => void;
}

/** Handlers for a list whose entries are dragged one at a time to before or after another. */
export function useDragBeside<Place>({
  frame,
  entry,
  idIn,
  grip,
  drawsEntry,
  labelOf,
  placeBeside,
  onDrop,
}: DragBeside<Place>) {
  const dragged = useRef<string | null>(null);
  const mark = useDropMark();
  const readOnly = useReadOnly();

  const entryOf = (event: DragEvent) => closest(event, entry);
  const end = () => {
    mark(null);
    dragged.current = null;
    frame.current?.removeAttribute('data-dragging');
  };
  const dropAt = (event: DragEvent) => {
    const element = entryOf(event);
    const id = element?.dataset[idIn];
    if (!element || id === undefined || dragged.current === null) return null;
    const box = element.getBoundingClientRect();
    const isAfter = event.clientY > box.top + box.height / 2;
    const place = placeBeside(dragged.current, { id, isAfter });
    return place === null ? null : { place, element, where: isAfter ? 'after' : 'before' };
  };

  return {
    onDragStart(event: DragEvent) {
      const element = closest(event, grip) ? entryOf(event) : null;
      if (readOnly) {
        // The entry may be drawn as draggable; its words are still to be chosen with the pointer.
        if (element) event.preventDefault();
        return;
      }
      const id = element?.dataset[idIn];
      if (!element || id === undefined) return;
      dragged.current = id;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', labelOf(element));
      if (drawsEntry) event.dataTransfer.setDragImage(element, 0, 0);
      frame.current?.setAttribute('data-dragging', '');
    },
    onDragOver(event: DragEvent) {
      if (dragged.current === null) return;
      const drop = dropAt(event);
      mark(drop?.element ?? null, drop?.where);
      if (!drop) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    onDrop(event: DragEvent) {
      if (dragged.current === null) return;
      const drop = dropAt(event);
      event.preventDefault();
      if (drop) onDrop(dragged.current, drop.place);
      end();
    },
    onDragEnd: end,
  };
}

function closest({ target }: DragEvent, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
