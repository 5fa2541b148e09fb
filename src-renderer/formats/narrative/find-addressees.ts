import type { Term } from '@/domain/outcome-terms';
import { findParties } from './find-parties';
import { foldText } from './fold-text';
import { byPlace, contains, type Span } from './span';
import { tokenise } from './tokenise';

/** Whom a request is addressed to. */
export interface AddresseesFound {
  readonly addressees: readonly string[];
  /** Somebody is asked who is not recognised. */
  readonly isUnsure: boolean;
  /** States are spoken of without saying which; those that take part are proposed. */
  readonly isAtLarge: boolean;
}

/** Groups as they are asked, in any case of Russian. */
const groups: readonly (Term & { readonly sign: RegExp })[] = [
  {
    en: 'Member States',
    ru: 'государства-члены',
    sign: /member states|государств\p{L}*[- ]член|стран\p{L}*[- ]член/u,
  },
  {
    en: 'Observer States',
    ru: 'государства-наблюдатели',
    sign: /observer states|государств\p{L}*[- ]наблюдател/u,
  },
  {
    en: 'Participating States',
    ru: 'государства-участники',
    sign: /participating states|государств\p{L}*[- ]участни|стран\p{L}*[- ]участни/u,
  },
  {
    en: 'States of the region',
    ru: 'государства региона',
    sign: /(?:states|countries) (?:of|in) the region|(?:государств|стран)\p{L}* региона/u,
  },
  {
    en: 'Countries of origin',
    ru: 'страны происхождения',
    sign: /countries of origin|стран\p{L}* происхождения/u,
  },
  {
    en: 'Countries of transit',
    ru: 'страны транзита',
    sign: /countries of transit|transit countries|стран\p{L}* транзита/u,
  },
  {
    en: 'Countries of destination',
    ru: 'страны назначения',
    sign: /countries of destination|destination countries|стран\p{L}* назначения/u,
  },
  {
    en: 'International organisations',
    ru: 'международные организации',
    sign: /international organi[sz]ations|международн\p{L}+ организаци/u,
  },
  {
    en: 'International community',
    ru: 'международное сообщество',
    sign: /international community|международн\p{L}+ сообществ/u,
  },
  { en: 'Donors', ru: 'доноры', sign: /(?<!\p{L})donors|донор\p{L}*/u },
  { en: 'Civil society', ru: 'гражданское общество', sign: /civil society|гражданск\p{L}+ обществ/u },
  {
    en: 'The Chair',
    ru: 'Председатель',
    sign: /(?<!\p{L})chair(?:manship|person|man)?(?!\p{L})|председател/u,
  },
  { en: 'The Support Unit', ru: 'Группа поддержки', sign: /support unit|групп\p{L}+ поддержки/u },
  {
    en: 'National Coordinators',
    ru: 'национальные координаторы',
    sign: /national co-?ordinators|национальн\p{L}+ координатор/u,
  },
];

const participating = { en: 'Participating States', ru: 'государства-участники' } as const;
const atLarge =
  /(?<=^ ?|(?:,|and|и) )(?:all |все |всех |всем )?(?:the )?(?:(?:states|countries|governments|participants|delegations)(?!\p{L}| of(?! the meeting)| in |-)|(?:государств|стран|правительств|делегаци|участник)\p{L}{0,4}(?!\p{L}|[ -](?:член|наблюдател)| (?:региона|происхождения|транзита|назначения|центральной|мира)))/u;

/** Between whoever is asked and what is asked of them. */
const deed =
  /(?<!\p{L})(?:to|that|for)(?!\p{L})|(?<!\p{L})\p{L}{2,}(?:ть|ти|чь)(?:ся)?(?!\p{L})|(?<!\p{L})(?:к|о|об)(?!\p{L})/u;

/** The clause that says what is to be done by whom: "recommended that the Republic of … report". */
const clause = /^,?\s*(?:that|чтобы)\s+/u;
const joint = /^,? ?(?:and |as well as |и |а также )?(?:the |also )?$/u;

/**
 * Who is asked by a request: what stands between its verb and the deed, or who is to do what the clause after it says.
 * Parties are given by their names in the nominative, groups in the language.
 * @param words of the statement
 * @param verb where its verb stands in them
 */
export function findAddressees(words: string, verb: Span, language: string): AddresseesFound {
  const folded = foldText(words);
  const rest = folded.slice(verb.end, verb.end + 240);
  const that = clause.exec(rest);
  if (that) return inClause(words, folded, verb.end + that[0].length, language);
  const end = verb.end + (deed.exec(rest)?.index ?? openEnd(rest));
  const asked = words.slice(verb.end, end);
  const named = namedIn(asked, folded.slice(verb.end, end), language);
  return {
    addressees: named.map(({ name }) => name),
    isUnsure: named.length === 0 && /\p{L}{3}/u.test(asked),
    isAtLarge: named.some((one) => one.isAtLarge),
  };
}

/** Before a colon stands whoever is asked for all that follows it. */
function openEnd(rest: string): number {
  return /^[^:]*(?=:\s*$)/u.exec(rest)?.[0].length ?? 0;
}

/** Those at the head of the clause, as long as one follows the other. */
function inClause(words: string, folded: string, start: number, language: string): AddresseesFound {
  const end = Math.min(words.length, start + 240);
  const asked = folded.slice(start, end);
  const found: Named[] = [];
  let at = 0;
  for (const one of namedIn(words.slice(start, end), asked, language).toSorted(byPlace)) {
    if (one.start < at || !joint.test(asked.slice(at, one.start))) break;
    found.push(one);
    at = one.end;
  }
  return {
    addressees: [...new Set(found.map(({ name }) => name))],
    isUnsure: false,
    isAtLarge: found.some((one) => one.isAtLarge),
  };
}

const collective =
  /^(?:the )?(?:ministers|heads? of delegations?|senior officials|national co-?ordinators|representatives|we|министры|главы делегаций|(?:старшие )?должностные лица|национальные координаторы|представители|мы)(?!\p{L})/u;

/** Whom an act binds that asks nobody: those who do it. Where they are told of together, States that take part are proposed. */
export function thoseWhoAct(actor: string, language: string): AddresseesFound {
  const folded = foldText(actor);
  const named = namedIn(actor, folded, language);
  const isAtLarge = named.some((one) => one.isAtLarge) || (named.length === 0 && collective.test(folded));
  const together = language.startsWith('ru') ? participating.ru : participating.en;
  const addressees = named.length === 0 && isAtLarge ? [together] : named.map(({ name }) => name);
  return { addressees, isUnsure: false, isAtLarge };
}

interface Named extends Span {
  readonly name: string;
  readonly isAtLarge?: boolean;
}

function namedIn(asked: string, folded: string, language: string): readonly Named[] {
  const isRussian = language.startsWith('ru');
  const known = groups.flatMap(({ sign, en, ru }): readonly Named[] => {
    const match = sign.exec(folded);
    if (!match) return [];
    return [{ name: isRussian ? ru : en, start: match.index, end: match.index + match[0].length }];
  });
  const parties = findParties(asked, folded, tokenise(asked, folded)).map(
    ({ printed, name, start, end }) => ({
      // English bends no names; in Russian the name is told as it stands in a list.
      name: isRussian && /\p{Script=Cyrillic}/u.test(name) ? name : printed.replace(/^the /iu, ''),
      start,
      end,
    }),
  );
  const names = new Set<string>();
  // "international organisations" is no group inside the name of one.
  const apart = known.filter((group) => !parties.some((party) => contains(party, group)));
  const told = [...apart, ...parties];
  return [...told, ...statesAtLarge(folded, told, isRussian)].filter(
    ({ name }) => !names.has(name) && names.add(name),
  );
}

/** "States", "all countries": which ones is not said. */
function statesAtLarge(folded: string, told: readonly Span[], isRussian: boolean): readonly Named[] {
  const match = atLarge.exec(folded);
  if (!match) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  if (told.some((one) => one.start < span.end && span.start < one.end)) return [];
  return [{ name: isRussian ? participating.ru : participating.en, isAtLarge: true, ...span }];
}
