import type { Id } from './fields';
import { numberParagraphs, type NumberedParagraph } from './number-paragraphs';
import { keptNumber, numberAt, wholeNumber, type Paragraph } from './paragraph';

interface Printed {
  readonly level: 0 | 1 | 2;
  /** As it is printed: "3", "a"; `null` where it has none. */
  readonly number: string | null;
}

/** Letters of another alphabet than ours are printed in a translation, and are ours there. */
const ours = /^(?:\d+|[a-z]+)$/u;

/** The letters that a Russian text counts by: it leaves out ё, й, ъ, ы and ь. */
const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** A printed number as ours: «б» is the second, and is b; any other as it is. */
export function oursOf(number: string): string {
  const at = number.length === 1 ? russian.indexOf(number.toLowerCase()) : -1;
  return at < 0 ? number : numberAt(1, at + 1);
}

/**
 * The numbers to keep of a text that came with its own. A text that counts from 1, (a) and (i) without a gap is numbered
 * by its order, and nothing is kept; an excerpt that begins at 10, or one that leaves numbers out, says what it is cited by.
 * So does one in which a paragraph without a number stands before others that have theirs.
 * @returns one for each paragraph, as paragraphs keep them; `null` where the number follows from the order
 */
export function numbersToKeep(paragraphs: readonly Printed[]): readonly (string | null)[] {
  const counts: [number, number, number] = [0, 0, 0];
  const isCounted = paragraphs.every(({ level, number }) => {
    counts[level] += 1;
    if (level < 2) counts[2] = 0;
    if (level < 1) counts[1] = 0;
    if (number === null) return true;
    return !ours.test(number) || number === numberAt(level, counts[level]);
  });
  if (isCounted) return paragraphs.map(() => null);
  const above: (string | null)[] = [];
  return paragraphs.map(({ level, number }) => {
    above.length = level;
    above[level] = number === null || !ours.test(number) ? null : level === 0 ? number : `(${number})`;
    const parts = above.slice(0, level + 1);
    // Under what has no number of its own a letter is cited by what it stands below.
    if (parts.some((part) => part === null)) return above[level] === null ? null : number;
    return keptNumber(parts.join(' '), level);
  });
}

/**
 * Whether paragraphs are cited by the numbers they were printed with, at the place where they stand.
 * @param printed by their ids; see `numbersToKeep`
 */
export function areCitedAs(
  numbered: readonly NumberedParagraph[],
  printed: ReadonlyMap<Id, string>,
): boolean {
  return numbered.every(({ paragraph: { id, level }, cited }) => {
    const number = printed.get(id);
    return number === undefined || (wholeNumber(number, level) ?? cited) === cited;
  });
}

/**
 * What paragraphs will be numbered by once they are added to those that are there, and whether another then prints the
 * same number.
 * @param existing in the order of the text
 * @param afterId which they follow; `null` for the end
 */
export function numbersWhenAdded(
  existing: readonly Paragraph[],
  added: readonly Printed[],
  afterId: Id | null,
): readonly Pick<NumberedParagraph, 'number' | 'cited' | 'isRepeated'>[] {
  const idOf = (at: number) => `added ${at}`;
  const fresh = added.map(({ level }, at) => ({
    id: idOf(at),
    meetingId: '',
    order: '',
    kind: 'numbered' as const,
    level,
    number: null as string | null,
    text: {},
  }));
  const after = existing.findIndex(({ id }) => id === afterId);
  const place = after < 0 ? existing.length : after + 1;
  const withFresh = (own: readonly Paragraph[]) =>
    numberParagraphs([...existing.slice(0, place), ...own, ...existing.slice(place)]);
  const printed = new Map(
    numbersToKeep(added).flatMap((number, at) => (number === null ? [] : [[idOf(at), number] as const])),
  );
  const counted = withFresh(fresh);
  const areKept = !areCitedAs(counted, printed);
  const numbered = areKept
    ? withFresh(fresh.map((one) => ({ ...one, number: printed.get(one.id) ?? null })))
    : counted;
  // One that stands there now makes way for a number that is kept; that is no less to be told.
  const taken = areKept ? numberParagraphs(existing).map(({ cited }) => cited) : [];
  const times = new Map<string, number>();
  for (const { cited } of numbered) times.set(cited, (times.get(cited) ?? 0) + 1);
  const own = new Set(fresh.map(({ id }) => id));
  return numbered
    .filter(({ paragraph }) => own.has(paragraph.id))
    .map(({ paragraph: { id }, number, cited }) => ({
      number,
      cited,
      isRepeated: (times.get(cited) ?? 0) > 1 || (printed.has(id) && taken.includes(cited)),
    }));
}
