const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:1|first|перв)/iu, 1],
  [/^(?:2|second|втор)/iu, 2],
  [/^(?:3|third|трет)/iu, 3],
];
const numbered =
  /^[(\s]*(?:(?<before>[1-3](?:-?\p{L}{1,2})?|first|second|third|перв\p{L}*|втор\p{L}*|трет\p{L}*)[\s-]+(?:delegation|делегаци\p{L}*)|(?:delegation|делегаци\p{L}*)\s*(?:№|no\.?|nr\.?)?\s*(?<after>[1-3]))[)\s:,;–—-]*/iu;
const bracket = /^\((?<inside>[^()]*)\)[\s:,;–—-]*/u;

export interface Aside {
  /** As the line writes it, without brackets; `''` where nothing stands there. */
  readonly aside: string;
  /** The party's how manieth delegation it says; `null` where it says nothing of the kind. */
  readonly ordinal: number | null;
  readonly rest: string;
}

/**
 * What a line says of the delegation between its party and a name: "(second delegation)", «2-я делегация», "(observer)".
 */
export function takeAside(rest: string): Aside {
  const number = numbered.exec(rest);
  const found = number ?? bracket.exec(rest);
  if (!found) return { aside: '', ordinal: null, rest };
  const aside = (found.groups?.['inside'] ?? found[0]).replace(/^[\s(]+|[\s):,;–—-]+$/gu, '');
  const said = number?.groups?.['before'] ?? number?.groups?.['after'] ?? '';
  const ordinal = ordinals.find(([word]) => word.test(said))?.[1] ?? null;
  return { aside, ordinal, rest: rest.slice(found[0].length) };
}
