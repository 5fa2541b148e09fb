import type { Block } from '../paper';
import { mapTexts } from './map-texts';

/** The numbers of the notes that blocks point to. */
export function marksOf(blocks: readonly Block[]): ReadonlySet<number> {
  const marks = new Set<number>();
  for (const block of blocks) {
    mapTexts(block, (text) => {
      for (const inline of text.inlines) if (inline.kind === 'note-mark') marks.add(inline.note);
      return text;
    });
  }
  return marks;
}
