/** mm in a point. */
const point = 0.3528;
/** Of Latin and Cyrillic lines, and of Arabic ones, which have deep strokes and high dots. */
const lineHeight = 1.14;
const arabicLineHeight = 1.6;

export interface TextBox {
  /** In mm. */
  readonly width: number;
  readonly height: number;
  /** Sizes in pt to choose from, the largest first. */
  readonly sizes: readonly number[];
}

/** How much larger the words have to become for a double name to be parted at its hyphen. */
const worthParting = 1.25;

/**
 * The largest size at which the words fit the box, whole words on lines; the smallest where none does. A double name is
 * parted at its hyphen where that makes it much larger. Widths are those of the paper's strong face, taken a little
 * wide, so that a stand-in for it fits too.
 */
export function fitText(text: string, { width, height, sizes }: TextBox): number {
  const largest = (parts: boolean) =>
    sizes.find((size) => {
      const lines = linesAt(text, width, size, parts);
      return lines !== null && lines * lineAt(text, size) <= height;
    });
  const whole = largest(false);
  const parted = largest(true);
  const fits = parted !== undefined && parted >= (whole ?? 0) * worthParting ? parted : whole;
  return fits ?? parted ?? sizes.at(-1) ?? 10;
}

/** How tall the words stand at this size, in mm. */
export function heightAt(text: string, width: number, size: number): number {
  return (linesAt(text, width, size, true) ?? 4) * lineAt(text, size);
}

function lineAt(text: string, size: number): number {
  return size * point * (/\p{Script=Arabic}/u.test(text) ? arabicLineHeight : lineHeight);
}

/** How many lines the words take; `null` where a word alone is too wide. @param parts whether lines may end at hyphens */
function linesAt(text: string, width: number, size: number, parts: boolean): number | null {
  const room = width / (size * point);
  let lines = 0;
  for (const line of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const { word, gap } of pieces(line, parts)) {
      const length = widthOf(word);
      if (length > room) return null;
      if (used > 0 && used + gap + length > room) {
        lines += 1;
        used = length;
      } else {
        used += (used > 0 ? gap : 0) + length;
      }
    }
  }
  return lines;
}

/** What stands together on a line, with the gap before it. */
function pieces(line: string, parts: boolean): readonly { readonly word: string; readonly gap: number }[] {
  return line
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) =>
      (parts ? word.split(/(?<=\p{L}-)(?=\p{L})/u) : [word]).map((piece, index) => ({
        word: piece,
        gap: index === 0 ? space : 0,
      })),
    );
}

const space = 0.25;

/** In widths of the letter M's square. */
function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[ijlı.,:;’'|!IJİІі()ftl-]/u.test(letter)) return 0.4;
  if (/[WЖШЩЮЫ@]/u.test(letter)) return 1.08;
  if (/[mMwжшщыюмФфЦЏ]/u.test(letter)) return 0.95;
  if (/\p{Lu}/u.test(letter)) return 0.76;
  if (/\p{Script=Arabic}/u.test(letter)) return 0.55;
  return 0.63;
}
