const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Letters as they are seen: a letter with its marks is one. */
export function textWidth(text: string): number {
  return /^[\u0020-\u02FF\u0400-\u04FF\u2010-\u2027\n]*$/u.test(text)
    ? text.length
    : [...segmenter.segment(text)].length;
}

/**
 * Breaks text into lines of at most `width` letters, between words only: a longer word stands on a line of its own.
 * @param first set before the first line, for example a paragraph's number; the others are indented to `indent`
 */
export function wrapped(text: string, width: number, first = '', indent = 0): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = first.padEnd(indent);
  let isEmpty = true;
  for (const part of text.split('\n')) {
    for (const word of part.split(/ +/u).filter(Boolean)) {
      const gap = isEmpty ? '' : ' ';
      if (!isEmpty && textWidth(line + gap + word) > width) {
        lines.push(line);
        line = margin + word;
      } else {
        line += gap + word;
      }
      isEmpty = false;
    }
    lines.push(line);
    line = margin;
    isEmpty = true;
  }
  return lines.map((one) => one.trimEnd()).join('\n');
}

/** Text on the left and on the right of one line, or under each other where both do not fit. */
export function spread(left: string, right: string, width: number): string {
  const gap = width - textWidth(left) - textWidth(right);
  if (right === '') return left;
  return gap < 2 ? `${left}\n${right}` : left + ' '.repeat(gap) + right;
}
