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
  const tall = lineFactor(text);
  const largest = (lines: readonly (readonly Piece[])[]) =>
    sizes.find((size) => {
      const count = linesAt(lines, width / (size * point));
      return count !== null && count * size * point * tall <= height;
    });
  const whole = largest(piecesOf(text, false));
  const parted = /\p{L}-\p{L}/u.test(text) ? largest(piecesOf(text, true)) : whole;
  const fits = parted !== undefined && parted >= (whole ?? 0) * worthParting ? parted : whole;
  return fits ?? sizes.at(-1) ?? 10;
}

/** How tall the words stand at this size, in mm. */
export function heightAt(text: string, width: number, size: number): number {
  const lines = linesAt(piecesOf(text, true), width / (size * point));
  return (lines ?? 4) * size * point * lineFactor(text);
}

function lineFactor(text: string): number {
  return /\p{Script=Arabic}/u.test(text) ? arabicLineHeight : lineHeight;
}

/** What stands together on a line: how wide it is, and the gap before it, in widths of the letter M's square. */
interface Piece {
  readonly length: number;
  readonly gap: number;
}

/** The lines of the text as they are written, in pieces. @param parts whether a line may end at a hyphen */
function piecesOf(text: string, parts: boolean): readonly (readonly Piece[])[] {
  return text.split('\n').map((line) =>
    line
      .split(/\s+/u)
      .filter(Boolean)
      .flatMap((word) =>
        (parts ? word.split(/(?<=\p{L}-)(?=\p{L})/u) : [word]).map((piece, index) => ({
          length: widthOf(piece),
          gap: index === 0 ? space : 0,
        })),
      ),
  );
}

/** How many lines the pieces take in the room; `null` where a piece alone is too wide. */
function linesAt(lines: readonly (readonly Piece[])[], room: number): number | null {
  let count = 0;
  for (const pieces of lines) {
    let used = 0;
    count += 1;
    for (const { length, gap } of pieces) {
      if (length > room) return null;
      if (used > 0 && used + gap + length > room) {
        count += 1;
        used = length;
      } else {
        used += (used > 0 ? gap : 0) + length;
      }
    }
  }
  return count;
}

const space = 0.25;

const widths = new Map<string, number>();

/** In widths of the letter M's square. */
function widthOf(word: string): number {
  let sum = 0;
  for (const letter of word) {
    const known = widths.get(letter);
    const width = known ?? letterWidth(letter);
    if (known === undefined) widths.set(letter, width);
    sum += width;
  }
  return sum;
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
