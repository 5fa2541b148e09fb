/** One `@font-face` rule of a stylesheet, and the characters it is for. */
export interface FontFaceRule {
  readonly css: string;
  /** Address of its woff2 file as it stands in the rule. */
  readonly url: string;
  /** Null: for any character. */
  readonly ranges: readonly (readonly [number, number])[] | null;
}

/** Reads the `@font-face` rules of a stylesheet; what has no woff2 file is left out. */
export function readFontFaces(css: string): readonly FontFaceRule[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/gu)].flatMap(([rule]) => {
    const url = /url\(["']?([^"')]+[./]woff2[^"')]*)["']?\)/u.exec(rule)?.[1];
    return url === undefined ? [] : [{ css: rule, url, ranges: readRanges(rule) }];
  });
}

function readRanges(rule: string): FontFaceRule['ranges'] {
  const list = /unicode-range:\s*([^;}]+)/iu.exec(rule)?.[1];
  if (list === undefined) return null;
  return list.split(',').flatMap((range): (readonly [number, number])[] => {
    const [, from, to] = /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/iu.exec(range) ?? [];
    if (from === undefined) return [];
    const first = parseInt(from.replaceAll('?', '0'), 16);
    return [[first, to === undefined ? parseInt(from.replaceAll('?', 'F'), 16) : parseInt(to, 16)]];
  });
}

/** The rules that a text needs: those with at least one of its characters in their range. */
export function facesFor(rules: readonly FontFaceRule[], text: string): readonly FontFaceRule[] {
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return rules.filter(
    ({ ranges }) =>
      ranges === null || points.some((point) => ranges.some(([from, to]) => from <= point && point <= to)),
  );
}

/** The rule with its file inside it, for a document that stands alone. */
export function withFontData({ css, url }: FontFaceRule, base64: string): string {
  const source = `src:url(data:font/woff2;base64,${base64}) format('woff2')`;
  return url === '' ? css : css.replace(/src:[^;}]+/u, source);
}
