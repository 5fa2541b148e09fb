import type { ReadParagraph } from './decisions';

/** Whether the verb of a paragraph without statements is used for the items below it. */
export function opensItems(paragraphs: readonly ReadParagraph[], paragraph: ReadParagraph): boolean {
  if (paragraph.statements.length > 0) return false;
  for (const below of paragraphs.slice(paragraphs.indexOf(paragraph) + 1)) {
    if (below.level <= paragraph.level) return false;
    if (below.statements.some(({ value }) => value.doubts.includes('opening'))) return true;
  }
  return false;
}
