import { edtfSortKey } from './edtf';
import { countOf } from './paragraph';
import { oursOf } from './printed-numbers';
import type { Recommendation, RecommendationOrigin } from './recommendation';
import type { OriginContext, ReferenceContext } from './recommendation-reference';

interface Ordered {
  readonly recommendation: Pick<Recommendation, 'id' | 'reference'>;
  /** In the order in which they came about; see `originsInOrder`. */
  readonly origins: readonly RecommendationOrigin[];
}

const last = '~';

/**
 * What orders recommendations as they came about: by the date of the meeting that made them first, then by the paragraph
 * there. Compares as plain text, so that it can be made of one after another, between frames.
 */
export function recommendationOrder(
  { recommendation, origins: [first] }: Ordered,
  context: ReferenceContext,
): string {
  const { id, reference } = recommendation;
  if (!first) return [edtfSortKey(null), last, reference ?? '', id].join('\0');
  const date = edtfSortKey(context.meetings.get(first.meetingId)?.date ?? null);
  const letter = context.letters.get(id) ?? '';
  return [date, first.meetingId, placeAtMeeting(first, context), letter.padStart(3), id].join('\0');
}

/** What orders the recommendations of one meeting: 3, 3 (b), 4, 12; where a paragraph is not known, their own order. */
export function placeAtMeeting(
  { paragraphId, printedReference, order }: RecommendationOrigin,
  { numbers }: Pick<OriginContext, 'numbers'>,
): string {
  const number = numbers.get(paragraphId ?? '') ?? citedParagraph.exec(printedReference ?? '')?.[1];
  return number === undefined ? `${last}${order}` : `${inOrder(number)}\0${order}`;
}

/** "SOM-1, paras. 3 (b)–(d)" */
const citedParagraph = /(?:paragraphs?|paras?|пункты?|пп?|§+)[.\s]*(\d.*)$/iu;

/**
 * So that 9 stands before 10, (ix) after (v), (aa) after (z), and what came before a kept number, "1 ante", before it. A
 * part is counted by its place: the second in brackets is the letter's, the third the Roman number's.
 */
function inOrder(number: string): string {
  const padded = (value: number) => String(value).padStart(9, '0');
  const [head = '', ...parts] = number.toLowerCase().split(/\s*\(/u);
  const first = head.replaceAll(/(\d+)( ante)?/gu, (_, digits: string, ante?: string) =>
    ante === undefined ? padded(Number(digits)) : `${padded(Number(digits) - 1)}${last}`,
  );
  const below = parts.map((part, at) => {
    const [, own = '', more = ''] = /^([^\s)]*)(.*)$/u.exec(part) ?? [];
    const count = countOf(at === 0 ? 1 : 2, oursOf(own));
    return `(${count === null ? own : padded(count)}${more}`;
  });
  return [first, ...below].join(' ');
}
