import { BuilderElement, type ParagraphChild } from 'docx';

import type { WriteText } from '../docx-text';
import type { PaperDocument } from '../paper';
import { paperMarks } from './paper-marks';

/**
 * Writes each text of a record within a bookmark that names it, so that it is found again once somebody has edited the
 * file. A text is known by the object that it is: whatever writes it need not know of marks.
 */
export function withMarks(write: WriteText, paper: Pick<PaperDocument, 'blocks'>): WriteText {
  const names = new Map(paperMarks(paper).map(({ text, name }) => [text, name]));
  let count = 0;
  return (text, look) => {
    const written = write(text, look);
    const name = names.get(text);
    if (name === undefined) return written;
    // A name stands once in a file: where a text is written again, it is known by the first.
    names.delete(text);
    count += 1;
    const id = String(count);
    return {
      ...written,
      children: [mark('w:bookmarkStart', { id, name }), ...written.children, mark('w:bookmarkEnd', { id })],
    };
  };
}

function mark(name: string, attributes: Readonly<Record<string, string>>): ParagraphChild {
  const element = new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]),
    ),
  });
  // The library's type of what a paragraph holds names its own elements alone.
  return element as unknown as ParagraphChild;
}
