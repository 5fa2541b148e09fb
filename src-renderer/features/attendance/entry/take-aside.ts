const second =
  /^[(\s]*(?:(?:\d{1,2}(?:-?\p{L}{1,2})?|first|second|third|перв\p{L}*|втор\p{L}*|трет\p{L}*)[\s-]+(?:delegation|делегаци\p{L}*)|(?:delegation|делегаци\p{L}*)\s*(?:№|no\.?|nr\.?)?\s*\d{1,2})[)\s:,;–—-]*/iu;
const bracket = /^\((?<inside>[^()]*)\)[\s:,;–—-]*/u;

/**
 * What a line says of the delegation between its party and a name: "(second delegation)", «2-я делегация», "(observer)".
 * A party has one delegation at a meeting, so that these words have no place: they are shown as left out.
 */
export function takeAside(rest: string): { readonly aside: string; readonly rest: string } {
  const found = second.exec(rest) ?? bracket.exec(rest);
  const aside = (found?.groups?.['inside'] ?? found?.[0] ?? '').replace(/^[\s(]+|[\s):,;–—-]+$/gu, '');
  return { aside, rest: found ? rest.slice(found[0].length) : rest };
}
