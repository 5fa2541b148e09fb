import type { TableField } from './table-field';

/** In whose place somebody sits, and in what capacity, as a line or a cell says it beside the name and the post. */
export interface StandingInLine {
  /** The text without it. */
  readonly text: string;
  /** As the cells of a table would say it. */
  readonly cells: readonly (readonly [TableField, string])[];
  /** "instead of Mr Meredov": words that speak of somebody else of the list; `''` where there are none. */
  readonly inPlaceOf: string;
}

const substitute = String.raw`instead of|in place of|in lieu of|replacing|replaces|substitut\p{L}+ (?:for|of)|standing in for|вместо|взамен|замещает|заменяет|на замену`;
const sayings: readonly (readonly [TableField, RegExp])[] = [
  [
    'on-behalf-of',
    saying(`(?:for and )?on behalf of|от имени(?: и по поручению)?|по поручению|${substitute}`),
  ],
  [
    'capacity',
    saying('in (?:his|her|their|its) capacity (?:as|of)|in the capacity of|в (?:сво[её]м )?качестве'),
  ],
];
const isSubstitute = new RegExp(`^(?:${substitute})(?!\\p{L})`, 'iu');

/** The words and what follows them: all of a bracket that begins so, else up to the next comma or bracket. */
function saying(words: string): RegExp {
  const after = String.raw`(?:\s*[,;،]\s*|\s+[–—-]\s+|\s+|^)`;
  return new RegExp(
    String.raw`\s*[([]\s*(?<in>${words})\s+(?<inside>[^()[\]]+)[)\]]|${after}(?<at>${words})\s+(?<what>[^()[\],;،]+)`,
    'iu',
  );
}

/**
 * Takes "(on behalf of the Minister)", "in his capacity as National Coordinator", «от имени …», «в качестве …» and
 * «вместо …» out of a line or a post. «И.о.» and "acting" stay where they are: they are of the post.
 */
export function takeStanding(written: string): StandingInLine {
  let text = written;
  let inPlaceOf = '';
  const cells: (readonly [TableField, string])[] = [];
  for (const [field, pattern] of sayings) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { in: inBracket, inside, at = inBracket, what = inside } = found.groups ?? {};
    const words = at ?? '';
    const said = (what ?? '').trim().replace(/\.$/u, '');
    text = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`;
    if (isSubstitute.test(words)) inPlaceOf = `${words} ${said}`;
    cells.push([field, field === 'capacity' && /\p{Script=Cyrillic}/u.test(words) ? nominative(said) : said]);
  }
  return cells.length === 0
    ? { text: written, cells, inPlaceOf }
    : { text: text.trim().replace(/^[,;،\s]+/u, ''), cells, inPlaceOf };
}

const capacities: readonly (readonly [RegExp, string])[] = [
  [/^национального\s+координатора$/iu, 'национальный координатор'],
  [/^главы\s+делегации$/iu, 'глава делегации'],
  [/^(наблюдател|председател|представител)я(?!\p{L})/iu, '$1ь'],
  [/^(эксперт|модератор|докладчик|переводчик|координатор|специалист|консультант|секретар)а$/iu, '$1'],
];

/** «В качестве наблюдателя» is said of a «наблюдатель»; what cannot be turned round is kept in its words. */
function nominative(said: string): string {
  const [bent, plain] = capacities.find(([pattern]) => pattern.test(said)) ?? [];
  return bent && plain !== undefined ? said.replace(bent, plain) : `в качестве ${said}`;
}
