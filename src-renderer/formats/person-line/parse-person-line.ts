import { takeHonorific } from './honorifics';
import { splitName, type NameParts } from './split-name';
import { splitTitles, type Titles } from './split-titles';

/** One person as a line of a list writes them, taken apart. */
export interface PersonLine extends NameParts, Titles {
  readonly honorific: string | null;
}

/**
 * Takes a line of a list of participants apart: "Ms Gulnora RAHIMOVA, Chief Specialist, Migration Service",
 * «г-н Иванов Иван Иванович, начальник управления». English and Russian; nothing is added that is not written.
 * @returns `null` where the line holds no name
 */
export function parsePersonLine(line: string): PersonLine | null {
  const { honorific, rest } = takeHonorific(line.replace(/^[\s\d.)•*–—-]+(?=\S)/u, '').replace(/\s+$/u, ''));
  const [name, titles] = cutName(rest);
  if (!/\p{L}/u.test(name)) return null;
  return { honorific, ...splitName(name), ...splitTitles(titles) };
}

/** At the first comma, tab or dash with spaces: what stands after the name. */
function cutName(text: string): readonly [string, string] {
  const match = /\s*(?:[,;\t]|\s[–—-]\s|\s\()\s*/u.exec(text);
  if (!match) return [text, ''];
  const after = text.slice(match.index + match[0].length);
  return [text.slice(0, match.index), match[0].includes('(') ? after.replace(/\)\s*$/u, '') : after];
}
