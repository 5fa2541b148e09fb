/** Signs of the pictorial fonts that stand in running text or before the items of a list. */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '•',
  0x6e: '▪',
  0x6f: '☐',
  0x71: '☐',
  0x72: '☐',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xe0: '→',
  0xe8: '→',
  0xf0: '→',
  0xfb: '☒',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const symbol: Readonly<Record<number, string>> = {
  0x2d: '–',
  0xa3: '≤',
  0xa7: '▪',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xbe: '–',
  0xd7: '·',
};

/** Letters of the Symbol font that are other letters of the alphabet than their codes. */
const greek = new Map(
  [...'abgdezhqiklmnxoprstufcywABGDEZHQIKLMNXOPRSTUFCYW'].map((letter, at) => [
    letter.charCodeAt(0),
    [...'αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'][at] ?? '',
  ]),
);

/**
 * A sign by its code in its font; '' for a picture without meaning.
 * @param code Word puts the signs of pictorial fonts at U+F000 and above
 */
export function symbolOf(code: number, font: string): string {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/wingdings|webdings|dingbats/iu.test(font)) return wingdings[own] ?? (own === 0x20 ? ' ' : '');
  if (/symbol/iu.test(font)) {
    const plain = own >= 0x20 && own < 0x7f ? String.fromCharCode(own) : '';
    return symbol[own] ?? greek.get(own) ?? plain;
  }
  if (code >= 0xe000 && code <= 0xf8ff) return symbol[own] ?? wingdings[own] ?? '';
  return code > 0 && code <= 0x10_ff_ff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** What a bullet is written as: dashes and signs as they are, drawn ones and the "o" of a typewriter's font as a dot. */
export function bulletOf(text: string, font: string): string {
  const [first = ''] = text.trim();
  const code = first.codePointAt(0) ?? 0;
  const isDrawn = (code >= 0xe000 && code <= 0xf8ff) || /wingdings|webdings|symbol|dingbats/iu.test(font);
  const sign = isDrawn ? symbolOf(code, font) : text.trim();
  return sign === '' || /[\p{L}\p{N}]/u.test(sign) ? '•' : sign;
}
