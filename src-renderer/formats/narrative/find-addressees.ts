import type { Term } from '@/domain/outcome-terms';
import { findParties } from './find-parties';
import { foldText } from './fold-text';
import type { Span } from './span';
import { tokenise } from './tokenise';

/** Whom a request is addressed to. */
export interface AddresseesFound {
  readonly addressees: readonly string[];
  /** Somebody is asked who is not recognised. */
  readonly isUnsure: boolean;
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

/** Between whoever is asked and what is asked of them. */
const deed =
  /(?<!\p{L})(?:to|that|for)(?!\p{L})|(?<!\p{L})\p{L}{2,}(?:ть|ти|чь)(?:ся)?(?!\p{L})|(?<!\p{L})(?:к|о|об)(?!\p{L})/u;

/**
 * Who is asked by a request: what stands between its verb and the deed. Parties are given as they are printed, groups
 * in the language.
 * @param words of the statement
 * @param verb where its verb stands in them
 */
export function findAddressees(words: string, verb: Span, language: string): AddresseesFound {
  const folded = foldText(words);
  const rest = folded.slice(verb.end, verb.end + 240);
  const end = verb.end + (deed.exec(rest)?.index ?? 0);
  const asked = words.slice(verb.end, end);
  const askedFolded = folded.slice(verb.end, end);
  const named = findParties(asked, askedFolded, tokenise(asked, askedFolded)).map(({ printed }) =>
    printed.replace(/^the /iu, ''),
  );
  const known = groups
    .filter(({ sign }) => sign.test(askedFolded))
    .map((group) => (language.startsWith('ru') ? group.ru : group.en));
  const addressees = [...new Set([...known, ...named])];
  return { addressees, isUnsure: addressees.length === 0 && /\p{L}{3}/u.test(asked) };
}
