import { cutPerson } from './cut-person';
import { splitListedName } from './split-listed-name';
import type { NameParts } from './split-name';
import { splitTitles, type Titles } from './split-titles';

/** One person as a line of a list writes them, taken apart. */
export interface PersonLine extends NameParts, Titles {
  readonly honorific: string | null;
}

/**
 * Takes a line of a list of participants apart: "Ms Gulnora RAHIMOVA, Chief Specialist, Migration Service",
 * «г-н Иванов Иван Иванович, начальник управления». English and Russian; nothing is added that is not written.
 * @param state ISO 3166 alpha-3 of the State whose delegation it is in, where that is known
 * @returns `null` where the line holds no name
 */
export function parsePersonLine(line: string, state: string | null = null): PersonLine | null {
  const { honorific, name, titles } = cutPerson(line);
  if (!/\p{L}/u.test(name)) return null;
  return { honorific, ...splitListedName(name, state), ...splitTitles(titles) };
}
