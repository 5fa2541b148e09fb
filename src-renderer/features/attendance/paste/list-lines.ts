import { singleSpaces } from '@/formats/tables/line-length';

/** A line of a list without its number or bullet; `at` counts from 1 in the text. */
export interface ListLine {
  readonly at: number;
  readonly text: string;
  /** Whether it follows the line before without an empty one between. */
  readonly isNext: boolean;
  /** Whether a number of the list stands before it: then it begins somebody new. */
  readonly isItem?: boolean;
}

const mark =
  /^(?:[\s•·▪●◦‣*–—-]+|o\t|№\s*\d{1,3}[.)]?\s*|[a-zа-я]\)\s+|\(?[\d۰-۹٠-٩]{1,3}(?:[.)](?!\d)|[-–—](?=\s*[^\d\s]))\s*|\d{1,3}\s+(?=(?:mr|ms|mrs|dr|h\.?\s?e|г-н|г-жа)\.?\s))/iu;

/** Items of a list end with semicolons and a full stop, which are no part of the post; "Dept." keeps its own. */
function withoutEnd(line: string): string {
  return line.trim().replace(/(?<=\p{Ll}{5}|\))[;.]$|;$/u, '');
}

const numbered = /^\s*(?:№\s*)?\(?[\d۰-۹٠-٩]{1,3}[.)](?!\d)/u;

/** "Mr. Azat NURBERDIYEV ........ Head of Department": dots that lead to the next column are none of the name. */
function withoutLeaders(line: string): string {
  return line.replace(/(?<=[^\s._…])\s*(?:\.{4,}|…{2,}|_{4,})\s*(?=\p{L})/gu, ' – ');
}

/** `"Sydykov, Almazbek" <a@b.kg>`: an addressee as mail programs write them. */
function withoutQuotes(line: string): string {
  return line.replace(/^["“'‘]([^"”<>]+)["”'’](?=\s*<\S+@)/u, '$1');
}

/** The lines in which something stands; numbers and signs alone say nothing. */
export function linesOfList(text: string): readonly ListLine[] {
  let isNext = false;
  return text.split(/\r\n|\r|\n/u).flatMap((raw, index): readonly ListLine[] => {
    let line = withoutQuotes(singleSpaces(withoutLeaders(raw.trim())));
    for (let found = mark.exec(line); found && found[0] !== ''; found = mark.exec(line))
      line = line.slice(found[0].length);
    if (!/\p{L}/u.test(line) && !/\d{5}|^\D*\d+\D*\d/u.test(line)) {
      isNext = isNext && line !== '';
      return [];
    }
    const isItem = numbered.test(raw);
    const made = { at: index + 1, text: withoutEnd(line), isNext, ...(isItem ? { isItem } : {}) };
    isNext = true;
    return [made];
  });
}
