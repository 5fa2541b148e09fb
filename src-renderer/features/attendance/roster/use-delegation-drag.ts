import type { RefObject } from 'react';
import { useDragBeside } from '@/ui/use-drag-beside';
import { moveBeside, type DelegationMove } from './place-of-delegation';
import type { SectionView } from './roster-view';

interface DelegationDrag {
  readonly sections: readonly SectionView[];
  /** All delegations of the meeting. */
  readonly inOrder: readonly string[];
  readonly frame: RefObject<HTMLElement | null>;
  readonly onDrop: (move: DelegationMove) => void;
}

/** Delegations are dragged by their head to another place of their section. */
export function useDelegationDrag({ sections, inOrder, frame, onDrop }: DelegationDrag) {
  return useDragBeside<DelegationMove>({
    frame,
    entry: '[data-delegation]',
    idIn: 'delegation',
    grip: '[data-head]',
    drawsEntry: false,
    labelOf: (card) => card.getAttribute('aria-label') ?? '',
    placeBeside: (id, target) => moveBeside(sections, inOrder, id, target),
    onDrop: (_id, move) => onDrop(move),
  });
}
