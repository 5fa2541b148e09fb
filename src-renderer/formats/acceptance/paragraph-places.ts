import type { Id } from '@/domain/fields';
import { paragraphNumbers } from '@/domain/number-paragraphs';
import { isHeading, type Paragraph } from '@/domain/paragraph';

/** Where a numbered paragraph stands: `3/a/ii` for (ii) under (a) under 3. */
export interface Place {
  readonly level: 0 | 1 | 2;
  /** As printed, without brackets and point; `null` when it has none. */
  readonly number: string | null;
  readonly path: string;
}

/** Before the first paragraph. */
export const top: Place = { level: 0, number: null, path: '' };

const romans = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x)$/u;

/** The place of the paragraph that follows, by the number printed before it: 3, (a), (i). */
export function nextPlace(previous: Place, printed: string | undefined): Place {
  const number = printed?.replace(/^\(|[).]+$/gu, '').trim() ?? '';
  if (number === '') return { ...top, path: previous.path };
  if (!/^\p{Ll}{1,4}$/u.test(number)) return { level: 0, number, path: number };
  // After (h) comes (i) of the same level; under (a), or after (ii), it is a small Roman numeral.
  const isLetterRun = number === 'i' && previous.number === 'h';
  const level = romans.test(number) && previous.level > 0 && !isLetterRun ? 2 : 1;
  return { level, number, path: pathAt(previous.path, level, number) };
}

/** The places of a meeting's paragraphs, by id. @param paragraphs in the order of the text */
export function placesOf(paragraphs: readonly Paragraph[]): ReadonlyMap<Id, string> {
  const numbers = paragraphNumbers(paragraphs);
  const places = new Map<Id, string>();
  let path = '';
  for (const paragraph of paragraphs) {
    if (isHeading(paragraph)) continue;
    const { id, level } = paragraph;
    path = pathAt(path, level, numbers.get(id) ?? '');
    places.set(id, path);
  }
  return places;
}

function pathAt(previous: string, level: number, number: string): string {
  return [...previous.split('/').slice(0, level), number].join('/');
}
