import type { Id, Localized } from '@/domain/fields';
import { isHeading, type Paragraph } from '@/domain/paragraph';
import { withAhead } from '@/pickers/rows/rows-ahead';
import { fillsEmpty, takeParagraphs, type TakenParagraph } from '@/store/commands/take-paragraphs';
import { newId } from '@/store/new-id';
import { changed, fresh, type Ahead, type PlannedStep } from './plan-steps';

interface PlannedPaste extends PlannedStep<readonly Id[]> {
  /** Whether the paragraph itself takes the first of them. */
  readonly fills: boolean;
  readonly lastId: Id;
}

/**
 * Paragraphs that were pasted into one: they follow it, and the first fills it where it is empty and may be filled.
 * @param text of the paragraph, as it is shown
 */
export function planPaste(
  rows: readonly Paragraph[],
  paragraph: Paragraph,
  pasted: readonly TakenParagraph[],
  {
    language,
    isEmpty,
    text,
  }: { readonly language: string; readonly isEmpty: boolean; readonly text: Localized },
): PlannedPaste {
  const { id, meetingId } = paragraph;
  const [head] = pasted;
  const fills = isEmpty && head !== undefined && fillsEmpty(paragraph, pasted);
  const added = pasted.slice(fills ? 1 : 0);
  const ids = added.map(() => newId());
  let ahead: readonly Ahead[] = [];
  for (const [index, { kind = 'numbered', level, text: words }] of added.entries()) {
    const row = { id: ids[index] ?? '', meetingId, kind, level, number: null, text: { [language]: words } };
    ahead = [...ahead, ...fresh(withAhead(rows, ahead), row, ids[index - 1] ?? id)];
  }
  if (fills) {
    const number = isHeading(paragraph) ? null : paragraph.number;
    const own = {
      kind: 'numbered',
      level: head.level,
      number,
      text: { ...text, [language]: head.text },
    } as const;
    ahead = [...ahead, changed(id, own)];
  }
  const command = takeParagraphs(meetingId, pasted, language, {
    after: id,
    replaces: isEmpty ? id : null,
    ids: fills ? [id, ...ids] : ids,
  });
  return { ahead, command, fills, lastId: ids.at(-1) ?? id };
}
