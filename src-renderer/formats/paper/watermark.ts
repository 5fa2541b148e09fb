import type { PaperDocument, PaperLanguage } from './paper';

interface Letter {
  /** Strokes in a box 100 high. */
  readonly strokes: string;
  readonly width: number;
}

/** Drawn and not written: what is searched, copied or read aloud does not find the word among those of the paper. */
const letters: Readonly<Record<string, Letter>> = {
  D: { strokes: 'M0 0H20A50 50 0 0 1 20 100H0Z', width: 70 },
  R: { strokes: 'M0 100V0H30A27 27 0 0 1 30 54H0M28 54L58 100', width: 58 },
  A: { strokes: 'M0 100L35 0L70 100M12 66H58', width: 70 },
  F: { strokes: 'M0 100V0H52M0 48H44', width: 52 },
  T: { strokes: 'M0 0H64M32 0V100', width: 64 },
  П: { strokes: 'M0 100V0H60V100', width: 60 },
  Р: { strokes: 'M0 100V0H30A27 27 0 0 1 30 54H0', width: 57 },
  О: { strokes: 'M36 0A36 50 0 0 1 36 100A36 50 0 0 1 36 0Z', width: 72 },
  Е: { strokes: 'M54 0H0V100H54M0 48H46', width: 54 },
  К: { strokes: 'M0 0V100M56 0L0 58M19 39L60 100', width: 60 },
  Т: { strokes: 'M0 0H64M32 0V100', width: 64 },
};
const space = 34;
/** Faint enough that the words over it keep more than seven to one of contrast. */
const ink = 'stroke="#16181d" stroke-opacity=".07" stroke-width="15"';

/** The words that are drawn across a page, by the paper's language: each letter of them has its strokes above. */
export const watermarks: Readonly<Record<PaperLanguage, string>> = { en: 'DRAFT', ru: 'ПРОЕКТ' };

/** The paper's watermark as an address of an SVG of the page's proportions, for CSS; `null` where it has none. */
export function watermarkUrl(
  { status }: Pick<PaperDocument, 'status'>,
  page: { readonly width: number; readonly height: number },
): string | null {
  if (!status?.watermark) return null;
  const drawn = [...status.watermark].flatMap((letter) => letters[letter] ?? []);
  let from = 0;
  const strokes = drawn.map(({ strokes: path, width }) => {
    const placed = `<path d="${path}" transform="translate(${from})"/>`;
    from += width + space;
    return placed;
  });
  const length = from - space;
  const { width, height } = page;
  const scale = (0.7 * Math.hypot(width, height) * 0.9) / length;
  const angle = Math.round((-Math.atan2(height, width) * 180) / Math.PI);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g fill="none" ${ink} transform="translate(${width / 2} ${height / 2})rotate(${angle})scale(${scale.toFixed(3)})translate(${-length / 2} -50)">${strokes.join('')}</g></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
