import { singleSpaces } from '@/formats/tables/line-length';

/** A line of a list without its number or bullet; `at` counts from 1 in the text. */
export interface ListLine {
  readonly at: number;
  readonly text: string;
  /** Whether it follows the line before without an empty one between. */
  readonly isNext: boolean;
}

const mark =
  /^(?:[\s•·▪●◦‣*–—-]+|o\t|№\s*\d{1,3}[.)]?\s*|[a-zа-я]\)\s+|\(?\d{1,3}[.)](?!\d)\s*|\d{1,3}\s+(?=(?:mr|ms|mrs|dr|h\.?\s?e|г-н|г-жа)\.?\s))/iu;

/** The lines in which something stands; numbers and signs alone say nothing. */
export function linesOfList(text: string): readonly ListLine[] {
  let isNext = false;
  return text.split(/\r\n|\r|\n/u).flatMap((raw, index): readonly ListLine[] => {
    let line = singleSpaces(raw.trim());
    for (let found = mark.exec(line); found && found[0] !== ''; found = mark.exec(line))
      line = line.slice(found[0].length);
    if (!/\p{L}/u.test(line) && !/\d{5}|^\D*\d+\D*\d/u.test(line)) {
      isNext = isNext && line !== '';
      return [];
    }
    const made = { at: index + 1, text: line.trim(), isNext };
    isNext = true;
    return [made];
  });
}
