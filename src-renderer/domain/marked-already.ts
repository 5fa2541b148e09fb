import type { Id } from './fields';
import { locateWords, type Stretch } from './locate-words';
import type { Statement } from './paragraph';
import { wordsIn } from './statement-words';

/** Of the longer of two stretches, how much the shorter must have for both to be the same words. */
const most = 0.6;

/** Whether words chosen where others are marked are those: they lie within them, or hardly reach beyond them. */
export function isSameStretch(marked: Stretch, chosen: Stretch): boolean {
  if (marked.start <= chosen.start && chosen.end <= marked.end) return true;
  const shared = Math.min(marked.end, chosen.end) - Math.max(marked.start, chosen.start);
  return shared > 0 && shared >= most * Math.max(marked.end - marked.start, chosen.end - chosen.start);
}

/** Where words of statements stand. */
interface Placed {
  readonly statementId: Id;
  readonly place: Stretch | null;
}

/** The statement whose words were chosen once more; of several, the shortest. `null` for words that are not marked. */
export function markedAlready(placed: readonly Placed[], chosen: Stretch): Id | null {
  const same = placed.flatMap(({ statementId, place }) =>
    place && isSameStretch(place, chosen) ? [{ statementId, length: place.end - place.start }] : [],
  );
  return same.toSorted((a, b) => a.length - b.length).at(0)?.statementId ?? null;
}

/** Whether some of the words are those of a statement already: what is found in them is not offered once more. */
export function overlapsMarked(
  text: string,
  words: string,
  statements: readonly Statement[],
  language: string,
): boolean {
  const found = locateWords(text, words);
  if (!found) return false;
  return statements.some((statement) => {
    const own = wordsIn(statement, language);
    const place = own === null ? null : locateWords(text, own);
    return place !== null && place.start < found.end && found.start < place.end;
  });
}
