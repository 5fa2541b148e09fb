import { useRef, type DragEvent, type RefObject } from 'react';

import { rankOf } from '@/domain/rank';

import { placeOfDrop } from './place-of-move';
import { findLine, type DelegationView, type PersonLineView, type SectionView } from './roster-view';
import { useReadOnly } from '@/ui/read-only';
import { useDropMark } from '@/ui/use-drop-mark';

interface Drop {
  readonly delegation: DelegationView;
  /** Index in the delegation's people before which the dragged ones are let go. */
  readonly at: number;
}

interface RosterDrag {
  readonly sections: readonly SectionView[];
  readonly chosen: readonly PersonLineView[];
  readonly frame: RefObject<HTMLElement | null>;
  readonly onDrop: (
    people: readonly PersonLineView[],
    delegation: DelegationView,
    afterId: string | null,
  ) => void;
}

/** Persons are dragged within their delegation and to another; those who are chosen go together. */
export function useRosterDrag({ sections, chosen, frame, onDrop }: RosterDrag) {
  const dragged = useRef<readonly PersonLineView[]>([]);
  const mark = useDropMark();
  const readOnly = useReadOnly();

  const end = () => {
    mark(null);
    dragged.current = [];
    frame.current?.removeAttribute('data-dragging');
  };
  const dropAt = (
    event: DragEvent,
  ): (Drop & { readonly element: HTMLElement; readonly where: string }) | null => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('[data-row]');
    const found = row?.dataset['row'] ? findLine(sections, row.dataset['row']) : null;
    if (row && found?.person) {
      const index = found.delegation.people.indexOf(found.person);
      const box = row.getBoundingClientRect();
      const isAfter = event.clientY > box.top + box.height / 2;
      return {
        delegation: found.delegation,
        at: index + (isAfter ? 1 : 0),
        element: row,
        where: isAfter ? 'after' : 'before',
      };
    }
    const card = target?.closest<HTMLElement>('[data-delegation]');
    const into = card?.dataset['delegation'] ? findLine(sections, card.dataset['delegation']) : null;
    if (!card || !into) return null;
    return { delegation: into.delegation, at: into.delegation.people.length, element: card, where: 'into' };
  };

  return {
    onDragStart(event: DragEvent) {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
      const person = row?.dataset['row'] ? findLine(sections, row.dataset['row'])?.person : null;
      if (!person) return;
      if (readOnly) {
        event.preventDefault();
        return;
      }
      dragged.current = chosen.includes(person) ? chosen : [person];
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.current.map(({ name }) => name).join('\n'));
      frame.current?.setAttribute('data-dragging', '');
    },
    onDragOver(event: DragEvent) {
      if (dragged.current.length === 0) return;
      const drop = dropAt(event);
      mark(drop?.element ?? null, drop?.where);
      if (!drop) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    onDrop(event: DragEvent) {
      if (dragged.current.length === 0) return;
      const drop = dropAt(event);
      const [first] = dragged.current;
      const people = dragged.current;
      if (drop && first) {
        event.preventDefault();
        const moved = new Set(people.map(({ id }) => id));
        onDrop(
          people,
          drop.delegation,
          placeOfDrop(drop.delegation.people, drop.at, moved, rankOf(first.attendance)),
        );
      }
      end();
    },
    onDragEnd: end,
  };
}
