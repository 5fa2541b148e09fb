import { scriptOf } from '@/domain/person';
import { cityByName, cityNamesOf } from '@/domain/reference/cities';

/** What papers are called, in both languages; each pair is one word for one thing. */
const kinds: readonly (readonly [english: RegExp, russian: RegExp])[] = [
  [/^declaration$/u, /^декларация$/u],
  [/^(?:plan of action|action plan)$/u, /^план действий$/u],
  [/^(?:programme|program) of action$/u, /^программа действий$/u],
  [/^(?:work ?plan)$/u, /^план работы$/u],
  [/^(?:communique)$/u, /^коммюнике$/u],
  [/^(?:statement)$/u, /^заявление$/u],
  [/^(?:memorandum)$/u, /^меморандум$/u],
  [/^(?:protocol)$/u, /^протокол$/u],
  [/^(?:convention)$/u, /^конвенция$/u],
  [/^(?:road ?map)$/u, /^дорожная карта$/u],
];

interface Parts {
  readonly place: string;
  readonly kind: string;
  readonly years: string;
}

/**
 * Whether two titles in two scripts say the same of a paper and nothing besides: its place, its kind and its years. "Rome
 * Plan of Action 2023–2027" is «Римский план действий на 2023–2027 годы»; "Rome Declaration on Migration" is not told by
 * «Римская декларация о труде».
 */
export function isOneTitleInTwoScripts(one: string, two: string): boolean {
  const [latin, cyrillic] = scriptOf(one) === 'latin' ? [one, two] : [two, one];
  if (scriptOf(latin) !== 'latin' || scriptOf(cyrillic) !== 'cyrillic') return false;
  const [english, russian] = [partsOf(latin), partsOf(cyrillic)];
  if (!english || !russian || english.years !== russian.years) return false;
  const isOneKind = kinds.some(([en, ru]) => en.test(english.kind) && ru.test(russian.kind));
  return isOneKind && isAdjectiveOf(russian.place, english.place);
}

/** The place that a title opens with, and what paper it is of: "Rome | Plan of Action | 2023–2027". */
function partsOf(title: string): Parts | null {
  const words = title
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/["«»“”().,]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const years = words.match(/(?:19|20)\d\d/gu) ?? [];
  const plain = words
    .replace(
      / (?:(?:for|of|на|от) )?(?:19|20)\d\d(?: ?[–—/-] ?(?:19|20)\d\d)?(?: (?:годы|годов|года|год|гг|г))?$/u,
      '',
    )
    .trim();
  const known = kinds
    .flat()
    .map((kind) => new RegExp(` (?<kind>${kind.source.slice(1, -1)})$`, 'u').exec(plain))
    .find((match) => match !== null);
  const kind = known?.groups?.['kind'];
  return known && kind !== undefined
    ? { place: plain.slice(0, known.index), kind, years: years.join(' ') }
    : null;
}

/** «Римская» is of Rome, «алматинский» of Almaty. */
function isAdjectiveOf(adjective: string, place: string): boolean {
  const stem = /^(?<stem>[а-яё-]+)ск(?:ая|ий|ое|ие)$/u.exec(adjective)?.groups?.['stem'];
  const city = cityByName(place);
  if (stem === undefined || !city) return false;
  return cityNamesOf(city).some((name) => {
    const root = name.toLowerCase().replace(/[аеиоуыэюя]$/u, '');
    return (
      /^[а-яё-]{3,}$/u.test(root) &&
      stem.startsWith(root) &&
      /^(?:|ин|ий|ен|ей|н)$/u.test(stem.slice(root.length))
    );
  });
}
