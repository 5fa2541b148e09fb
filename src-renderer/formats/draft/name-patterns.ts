import { isAbbreviation } from '@/domain/reference/normalise-name';

/** A place where a text names a consultation process, or a body that holds meetings. */
export interface ProcessMention {
  /** Its short English name in the reference, which is one in every language; else as printed. */
  readonly name: string;
  /** Its short name in the language of the place. */
  readonly printedAs: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** A name by which one is called. */
export interface CalledName extends Pick<ProcessMention, 'name' | 'printedAs'> {
  readonly words: string;
  readonly language: 'en' | 'ru';
}

/**
 * What finds the places where a text says any of some names, in any case; Russian bends their words, an abbreviation
 * keeps its capitals. The places come in the order of the names. Of thousands of names a text says a few: the words it
 * has tell which are worth looking for, and only these are made ready.
 */
export function nameFinder(names: readonly CalledName[]): (text: string) => readonly ProcessMention[] {
  const beginnings = names.map(beginningsOf);
  const byLongest = new Map<string, number[]>();
  for (const [at, [longest = '']] of beginnings.entries())
    byLongest.set(longest, [...(byLongest.get(longest) ?? []), at]);
  const patterns = new Map<CalledName, RegExp>();
  return (text) => {
    const said = beginningsIn(text);
    const likely = new Set(
      [...said].flatMap((word) =>
        (byLongest.get(word) ?? []).filter((at) => beginnings[at]?.every((each) => said.has(each))),
      ),
    );
    return names
      .filter((_, at) => likely.has(at))
      .flatMap((called) => {
        const pattern = patterns.get(called) ?? patternOf(called);
        patterns.set(called, pattern);
        const { name, printedAs } = called;
        return [...text.matchAll(pattern)].map(({ index, 0: printed }) => ({
          name,
          printedAs,
          start: index,
          end: index + printed.length,
        }));
      });
  };
}

/** How the words of a text begin, in small letters: each of their first letters, first two, and so on to the whole. */
function beginningsIn(text: string): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const word of new Set(text.toLowerCase().match(/[\p{L}\d]+/gu)))
    for (let end = 1; end <= word.length; end += 1) beginnings.add(word.slice(0, end));
  return beginnings;
}

/** How the words begin of every place that says the name, without their endings; the longest first. */
function beginningsOf(name: CalledName): readonly string[] {
  return name.words
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .map((word) => (isBent(name) ? stemOf(word) : word))
    .toSorted((a, b) => b.length - a.length);
}

function patternOf(name: CalledName): RegExp {
  const words = name.words.split(/\s+/u).map((word) => {
    const hasEndings = isBent(name) && word.length > 3;
    const stem = hasEndings ? stemOf(word) : word;
    const own = stem.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/[-–—]/gu, '[-–—‐ ]');
    return hasEndings ? `${own}\\p{L}*` : own;
  });
  return new RegExp(
    `(?<![\\p{L}\\d])${words.join('\\s+')}(?![\\p{L}\\d])`,
    isAbbreviation(name.words) ? 'gu' : 'giu',
  );
}

function isBent({ words, language }: CalledName): boolean {
  return language === 'ru' && !isAbbreviation(words);
}

/** A Russian word without its ending; short words stay as they are. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ий|ый|ой|ая|яя|ое|ее|ие|ые|ия|ии|[аяоеыиьй])$/u, '');
  return stem.length < 4 ? word : stem;
}
