import type { RefObject } from 'react';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { useDragBeside } from '@/ui/use-drag-beside';
import { placeOfDrop } from './place-of-drop';

/** After which paragraph; `null` for the head of the text. */
interface Place {
  readonly afterId: string | null;
}

/** Paragraphs are dragged by their numbers to another place; the numbers follow, except those of a final text. */
export function useParagraphDrag(
  numbered: readonly NumberedParagraph[],
  frame: RefObject<HTMLElement | null>,
  place: (one: NumberedParagraph, afterId: string | null) => void,
) {
  const list = numbered.map(({ paragraph }) => paragraph);
  return useDragBeside<Place>({
    frame,
    entry: 'ol > li[data-record]',
    idIn: 'record',
    grip: '[data-grip]',
    drawsEntry: true,
    labelOf: (item) => item.getAttribute('aria-label') ?? '',
    placeBeside: (dragged, { id, isAfter }) => {
      const afterId = placeOfDrop(list, dragged, id, isAfter);
      return afterId === undefined ? null : { afterId };
    },
    onDrop: (dragged, { afterId }) => {
      const one = numbered.find(({ paragraph }) => paragraph.id === dragged);
      if (one) place(one, afterId);
    },
  });
}
