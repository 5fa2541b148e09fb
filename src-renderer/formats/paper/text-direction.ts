import type { RichText } from './paper';

export type Direction = 'ltr' | 'rtl';

export interface DirectedText {
  readonly text: string;
  readonly direction: Direction;
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The rule of HTML's `dir="auto"`: the first letter that has a direction decides, isolated names set aside. */
export function directionOf({ inlines }: RichText): Direction {
  for (const inline of inlines) {
    if (inline.kind === 'line-break' || inline.kind === 'note-mark' || inline.kind === 'name') continue;
    const letter = /\p{L}/u.exec(inline.text);
    if (letter) return rightToLeft.test(letter[0]) ? 'rtl' : 'ltr';
  }
  return 'ltr';
}

/**
 * Takes text apart where its direction turns, for formats that want each run's direction stated. What has none of its
 * own (digits, spaces, points) goes with its neighbours where they agree, else with the paragraph.
 */
export function directedRuns(text: string, base: Direction): readonly DirectedText[] {
  const parts = text.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? [];
  const directions = parts.map((part): Direction | null =>
    /\p{L}/u.test(part) ? (rightToLeft.test(part) ? 'rtl' : 'ltr') : null,
  );
  const runs: DirectedText[] = [];
  parts.forEach((part, index) => {
    const before = directions[index - 1] ?? base;
    const after = directions[index + 1] ?? base;
    const direction = directions[index] ?? (before === after ? before : base);
    const last = runs.at(-1);
    if (last?.direction === direction) runs[runs.length - 1] = { text: last.text + part, direction };
    else runs.push({ text: part, direction });
  });
  return runs;
}
