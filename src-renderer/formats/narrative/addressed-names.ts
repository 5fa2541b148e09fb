import type { Term } from '@/domain/outcome-terms';
import { findParties } from './find-parties';
import { foldText } from './fold-text';
import { isNominative } from './named-actors';
import { contains, overlaps, type Span } from './span';
import { tokenise } from './tokenise';

/** Somebody who may be asked: a party by its name in the nominative, or a group in the language of the words. */
export interface Named extends Span {
  readonly name: string;
  /** States are spoken of without saying which. */
  readonly isAtLarge?: boolean;
  /** The words may name who acts; in Russian their case tells. */
  readonly isNominative: boolean;
  /** The words name by whom it was done: «Казахстаном предложено». */
  readonly isInstrumental: boolean;
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
    sign: /observer states|(?<!\p{L})observers(?!\p{L})|(?<!\p{L}|[- ])наблюдател|(?<= и )наблюдател|государств\p{L}*[- ]наблюдател/u,
  },
  {
    en: 'Participating States',
    ru: 'государства-участники',
    sign: /participating states|государств\p{L}*(?:[- ]| [–—-] )участни|стран\p{L}*[- ]участни/u,
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
    sign: /countries of transit|transit countries|(?<=countries of origin,? (?:and )?)transit|стран\p{L}* транзита|(?<=стран\p{L}* происхождения,? (?:и )?)транзита/u,
  },
  {
    en: 'Countries of destination',
    ru: 'страны назначения',
    sign: /countries of destination|destination countries|(?<=countries of (?:origin|transit|origin, transit),? (?:and )?)destination|стран\p{L}* назначения|(?<=стран\p{L}* (?:происхождения|транзита|происхождения, транзита),? (?:и )?)назначения/u,
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
    en: 'The Secretariat',
    ru: 'Секретариат',
    sign: /(?<!\p{L})secretariat(?!\p{L})|секретариат\p{L}{0,2}(?!\p{L})/u,
  },
  {
    en: 'Technical Experts’ Group',
    ru: 'Группа технических экспертов',
    sign: /technical experts?['’]? group|групп\p{L}+ технических экспертов/u,
  },
  {
    en: 'National Coordinators',
    ru: 'национальные координаторы',
    sign: /national co-?ordinators|национальн\p{L}+ координатор/u,
  },
];

/** Those who are told of together, where nothing tells which States they are. */
export function participatingStates(isRussian: boolean): string {
  return isRussian ? participating.ru : participating.en;
}

const participating = { en: 'Participating States', ru: 'государства-участники' } as const;
const atLarge =
  /(?<=^ ?|(?:,|and|и) )(?:all |все |всех |всем )?(?:the )?(?:(?:states|countries|governments|participants|delegations)(?!\p{L}| of(?! the meeting)| in |-)|(?:государств|стран|правительств|делегаци|участник|сторон)\p{L}{0,4}(?!\p{L}|[ -](?:член|наблюдател)| (?:региона|происхождения|транзита|назначения|центральной|мира)))/u;

/** The last word of a group with its ending, and what it is a group of. */
const wholeGroup =
  /^\p{L}*(?: (?:\p{L}+ )?(?:процесса|совещания)(?!\p{L})| of the (?:\p{L}+ )?(?:process|meeting)(?!\p{L}))?/u;
const instrumental = /^\p{L}+(?:ами|ями|ом|ем|ой)(?!\p{L})/u;
const doer =
  /^\p{L}+(?:ом|ем|ой|ей|ью|ами|ями)$|(?:республикой|федерацией|королевством|штатами|эмиратами|организацией|управлением|агентством|фондом)(?!\p{L})/u;

function isDoer(printed: string, isActing: boolean): boolean {
  return !isActing && doer.test(foldText(printed));
}

const oblique = /^\p{L}+(?:ам|ям|ами|ями|ах|ях|у|ю|ом|ов|ей)(?!\p{L})/u;

/** Those of them who are somebody apart from the States, by their English names, in words of either language. */
export function groupsIn(folded: string): readonly string[] {
  return groups.flatMap(({ sign, en }) => (en.endsWith('States') || !sign.test(folded) ? [] : [en]));
}

/** Whoever is named in words, each once and in order of place; Russian is told by its letters. */
export function namedIn(words: string, folded: string = foldText(words)): readonly Named[] {
  const isRussian = /\p{Script=Cyrillic}/u.test(words);
  const known = groups.flatMap(({ sign, en, ru }): readonly Named[] => {
    const match = sign.exec(folded);
    return match ? [groupAt(folded, match, isRussian ? ru : en)] : [];
  });
  const parties = findParties(words, folded, tokenise(words, folded)).map((party): Named => {
    const { printed, name, start, end } = party;
    const isActing = isNominative(party);
    // English bends no names; in Russian the name is told as it stands in a list.
    const told = isRussian && /\p{Script=Cyrillic}/u.test(name) ? name : printed.replace(/^the /iu, '');
    return { name: told, start, end, isNominative: isActing, isInstrumental: isDoer(printed, isActing) };
  });
  // "international organisations" is no group inside the name of one.
  const apart = known.filter((group) => !parties.some((party) => contains(party, group)));
  const told = [...apart, ...parties];
  const names = new Set<string>();
  return [...told, ...statesAtLarge(folded, told, isRussian)]
    .filter(({ name }) => !names.has(name) && names.add(name))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function groupAt(folded: string, { 0: printed, index }: RegExpExecArray, name: string): Named {
  const rest = wholeGroup.exec(folded.slice(index + printed.length))?.[0] ?? '';
  return {
    name,
    start: index,
    end: index + printed.length + rest.length,
    isNominative: !oblique.test(printed),
    isInstrumental: instrumental.test(printed + (/^\p{L}*/u.exec(rest)?.[0] ?? '')),
  };
}

/** "States", "all countries": which ones is not said. */
function statesAtLarge(folded: string, told: readonly Span[], isRussian: boolean): readonly Named[] {
  const match = atLarge.exec(folded);
  if (!match) return [];
  const found = groupAt(folded, match, participatingStates(isRussian));
  // «правительство Казахстана» is that of one.
  const isOfOne = told.some(({ start }) => start === found.end + 1);
  return isOfOne || told.some((one) => overlaps(one, found)) ? [] : [{ ...found, isAtLarge: true }];
}
