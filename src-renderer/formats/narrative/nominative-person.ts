import type { ObliqueCase } from './nominative-post';

/** A person's name in the nominative. */
export interface NominativeName {
  readonly name: string;
  /** Whether the endings leave no choice: «Смаилова» after «заместителя» can be of nobody but Смаилов. */
  readonly isSure: boolean;
}

interface Ending {
  readonly ending: RegExp;
  readonly nominative: string;
  /** Sure endings tell whose they are; the others may be of a foreign name that is not declined. */
  readonly of?: 'him' | 'her';
}

const e = (ending: RegExp, nominative: string, of?: 'him' | 'her'): Ending =>
  of === undefined ? { ending, nominative } : { ending, nominative, of };

const genitive: readonly Ending[] = [
  e(/(?<=[оеё]в|[иы]н|[иы]ч)а$/u, '', 'him'),
  e(/(?<=[сц]к)ого$/u, 'ий', 'him'),
  e(/(?<=[оеё]в|[иы]н)ой$/u, 'а', 'her'),
  e(/(?<=[сц]к)ой$/u, 'ая', 'her'),
  e(/(?<=[оеи]вн|ичн)ы$/u, 'а', 'her'),
  e(/(?<=[иеаоу])я$/u, 'й'),
  e(/(?<=[лнрст])я$/u, 'ь'),
  e(/(?<=[бвгджзклмнпрстфхчшщ])а$/u, ''),
  e(/(?<=[бвгджзкмнпрстфх])ы$/u, 'а'),
  e(/(?<=[иь])и$/u, 'я'),
  e(/(?<=[гхжшчщ])и$/u, 'а'),
];
const accusativeOfHer: readonly Ending[] = [
  e(/(?<=[оеё]в|[иы]н)у$/u, 'а', 'her'),
  e(/(?<=[сц]к)ую$/u, 'ая', 'her'),
  e(/(?<=[оеи]вн|ичн)у$/u, 'а', 'her'),
  e(/(?<=[бвгджзклмнпрстфхжшчщ])у$/u, 'а'),
  e(/(?<=[иь])ю$/u, 'я'),
];
const dative: readonly Ending[] = [
  e(/(?<=[оеё]в|[иы]н|[иы]ч)у$/u, '', 'him'),
  e(/(?<=[сц]к)ому$/u, 'ий', 'him'),
  e(/(?<=[оеё]в|[иы]н)ой$/u, 'а', 'her'),
  e(/(?<=[сц]к)ой$/u, 'ая', 'her'),
  e(/(?<=[иеаоу])ю$/u, 'й'),
  e(/(?<=[лнрст])ю$/u, 'ь'),
  e(/(?<=[бвгджзклмнпрстфхчшщ])у$/u, ''),
  e(/(?<=[бвгджзклмнпрстфхчшщ])е$/u, 'а'),
  e(/(?<=[иь])и$/u, 'я'),
];
const instrumental: readonly Ending[] = [
  e(/(?<=[оеё]в|[иы]н)ым$/u, '', 'him'),
  e(/(?<=[сц]к)им$/u, 'ий', 'him'),
  e(/(?<=[иы]ч)ем$/u, '', 'him'),
  e(/(?<=[оеё]в|[иы]н|[оеи]вн|ичн)ой$/u, 'а', 'her'),
  e(/(?<=[сц]к)ой$/u, 'ая', 'her'),
  e(/(?<=[иеаоу])ем$/u, 'й'),
  e(/(?<=[лнрст])ем$/u, 'ь'),
  e(/(?<=[бвгджзклмнпрстфх])ом$/u, ''),
  e(/(?<=[жшчщц])ем$/u, ''),
  e(/(?<=[бвгджзклмнпрстфх])ой$/u, 'а'),
  e(/(?<=[иь])ей$/u, 'я'),
];
const endingsOf: Readonly<Record<ObliqueCase, readonly Ending[]>> = {
  genitive,
  accusative: genitive,
  dative,
  instrumental,
  prepositional: [],
};
/** Names whose vowel comes and goes. */
const fleeting: Readonly<Record<string, string>> = { Павл: 'Павел', Петр: 'Пётр', Льв: 'Лев' };
/** Words of names that are never declined. */
const fixed =
  /^(?:оглы|огли|кызы|гызы|улы|уулу|заде|де|да|ибн|бин|аль?|эль?|ан|фон|ван|\p{L}+(?:зода|зоде|заде|оглу))$/iu;

/**
 * The name of somebody who stands in an oblique case: «Мавджуды Раджабовой» is Мавджуда Раджабова. `undefined` where
 * the endings are of two persons, of him and of her.
 * @param form the case, known from the post or the honorific beside the name
 */
export function nominativeName(printed: string, form: ObliqueCase): NominativeName | undefined {
  if (!/\p{Script=Cyrillic}/u.test(printed)) return undefined;
  const hers = form === 'genitive' || form === 'accusative' ? readAll(printed, accusativeOfHer) : undefined;
  const read = hers?.of.has('her') ? hers : readAll(printed, endingsOf[form]);
  if (read.of.size > 1) return undefined;
  return { name: read.name, isSure: read.of.size === 1 };
}

function readAll(printed: string, endings: readonly Ending[]): { name: string; of: ReadonlySet<string> } {
  const of = new Set<string>();
  const words = printed.split(/([\s-]+)/u);
  const name = words.map((word, at) => {
    if (at % 2 === 1 || word.length < 3 || word.includes('.') || fixed.test(word)) return initialled(word);
    return bent(word);
  });
  return { name: name.join(''), of };

  /** «И.Рахматзоду»: the surname behind its initials. */
  function initialled(word: string): string {
    const surname = word.lastIndexOf('.') + 1;
    return surname > 0 && word.length - surname > 2
      ? word.slice(0, surname) + bent(word.slice(surname))
      : word;
  }

  function bent(word: string): string {
    const lower = word.toLocaleLowerCase();
    const found = endings.find(({ ending }) => ending.test(lower));
    if (!found) return word;
    if (found.of) of.add(found.of);
    const stem = word.slice(0, lower.replace(found.ending, '').length);
    const isUpper = word === word.toLocaleUpperCase();
    const named = stem + (isUpper ? found.nominative.toLocaleUpperCase() : found.nominative);
    return fleeting[named] ?? named;
  }
}
