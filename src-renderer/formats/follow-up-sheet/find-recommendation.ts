import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { originReference, type OriginContext } from '@/domain/recommendation-reference';
import { normaliseName } from '@/domain/reference/normalise-name';
import { editDistance } from '@/search/edit-distance';

import { tableLanguages } from '../tables/table-language';
import { hashOfCell } from '../tables/trace';
import type { FilledRow } from './filled-row';
import type { SheetLine } from './sheet-register';

/** Which recommendation a row is about, and how sure that is. */
export type FoundRecommendation =
  | { readonly kind: 'known'; readonly id: Id; readonly isReferenceChanged: boolean }
  /** By what is printed and not by its own mark, which is lost or says another: to be confirmed. */
  | { readonly kind: 'guess'; readonly id: Id; readonly isMarkedOtherwise: boolean }
  | { readonly kind: 'unknown' };

export type FindRecommendation = (row: Pick<FilledRow, 'trace' | 'cells'>) => FoundRecommendation;

/** Whether the printed words of a recommendation are another's than those of the register, and how far. */
export function wordsBeside(printed: string, texts: readonly string[]): 'same' | 'changed' | 'other' {
  const words = fold(printed);
  if (words === '' || texts.some((text) => fold(text) === words)) return 'same';
  const own = wordsOf(printed);
  const isAlike = texts.some((text) => {
    const theirs = wordsOf(text);
    const shared = [...own].filter((word) => theirs.has(word)).length;
    return (2 * shared) / (own.size + theirs.size) >= enoughWords;
  });
  return isAlike ? 'changed' : 'other';
}

/** Letters in which a mistyped reference may differ; its figures may not: they would be another paragraph. */
const mostInReference = 2;
/** Of the words of a text. */
const enoughWords = 0.8;

/**
 * Finds the recommendation of a row: by its hidden mark, unless what is printed is another's; else by a reference that
 * one recommendation alone has, at any of the meetings it was made at; else, to be confirmed, by a text or a reference
 * that is close.
 * @param lines all recommendations, in each language that is written
 */
export function recommendationFinder(
  lines: readonly (readonly SheetLine[])[],
  records: Pick<RecommendationRecords, 'origins' | 'meetings' | 'numbers' | 'joined'>,
): FindRecommendation {
  const known = new Set(lines.flat().map(({ row }) => row.recommendation.id));
  const references = referencesOf(lines.flat(), records);
  // What many hang on tells none of them apart: it is left out on both sides.
  const withoutOpening = openingRemover(lines.flat());
  const texts = lines
    .flat()
    .map(({ row, text }) => ({ id: row.recommendation.id, words: wordsOf(withoutOpening(text)) }));
  const byWord = groupedBy(
    texts.flatMap((line, at) => [...line.words].map((word) => ({ word, at }))),
    ({ word }) => word,
  );

  /** The recommendations whose text shares enough words, the most alike first. */
  const alike = (text: string): readonly Id[] => {
    const words = wordsOf(withoutOpening(text));
    const shared = new Map<number, number>();
    for (const word of words)
      for (const { at } of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const likeness = [...shared].flatMap(([at, count]) => {
      const line = texts[at];
      const share = line ? (2 * count) / (line.words.size + words.size) : 0;
      return line && share >= enoughWords ? [{ id: line.id, share }] : [];
    });
    return [...new Set(likeness.toSorted((a, b) => b.share - a.share).map(({ id }) => id))];
  };

  return ({ trace, cells }) => {
    const reference = fold(cells.reference);
    const printed = [...(references.get(reference) ?? references.get(loosely(reference)) ?? [])];
    const byText = alike(cells.text);
    // A sheet that was sent before two recommendations became one still carries the id of either.
    const meant = trace && (records.joined.get(trace.recommendationId) ?? trace.recommendationId);
    const marked = meant !== null && known.has(meant) ? meant : null;
    if (marked !== null) {
      const isReferenceChanged = hashOfCell(cells.reference) !== trace?.reference;
      // Of a recommendation that was made one with another the text is no longer in the register.
      const isJoined = marked !== trace?.recommendationId && !isReferenceChanged;
      const fits = isJoined || (byText.length === 0 ? cells.text.trim() === '' : byText.includes(marked));
      // Columns that were sorted or pasted without the hidden one: the mark is that of another row.
      const other = printed.includes(marked) ? undefined : printed.length === 1 ? printed[0] : undefined;
      const swapped = isReferenceChanged && other !== undefined ? other : fits ? undefined : byText[0];
      if (swapped !== undefined) return { kind: 'guess', id: swapped, isMarkedOtherwise: true };
      return { kind: 'known', id: marked, isReferenceChanged };
    }
    const [only] = printed;
    if (only !== undefined && printed.length === 1) {
      const isAlike = cells.text.trim() === '' || byText.includes(only);
      return isAlike
        ? { kind: 'known', id: only, isReferenceChanged: false }
        : { kind: 'guess', id: only, isMarkedOtherwise: false };
    }
    const [nearest] = byText.length > 0 ? byText : onlyOne(closeTo(reference, references));
    return nearest === undefined
      ? { kind: 'unknown' }
      : { kind: 'guess', id: nearest, isMarkedOtherwise: false };
  };
}

/** Takes the openings of the register out of a text, folded; the longest first, as one may be the end of another. */
function openingRemover(lines: readonly SheetLine[]): (text: string) => string {
  const openings = [...new Set(lines.flatMap(({ row }) => Object.values(row.opening).map(fold)))]
    .filter((opening) => opening !== '')
    .toSorted((a, b) => b.length - a.length);
  return (text) =>
    openings.reduce((left, opening) => left.replaceAll(` ${opening} `, ' '), ` ${fold(text)} `);
}

/** Every reference by which a recommendation may be cited, with those that have it. */
function referencesOf(
  lines: readonly SheetLine[],
  { origins, meetings, numbers }: Pick<RecommendationRecords, 'origins' | 'meetings' | 'numbers'>,
): ReadonlyMap<string, ReadonlySet<Id>> {
  const context: OriginContext = { meetings: new Map(meetings.map((one) => [one.id, one])), numbers };
  const cited = [
    ...lines.map(({ row, reference }) => ({ id: row.recommendation.id, reference })),
    ...origins.flatMap((origin) =>
      tableLanguages.map((language) => ({
        id: origin.recommendationId,
        reference: originReference(origin, context, language),
      })),
    ),
  ];
  const found = new Map<string, Set<Id>>();
  for (const { id, reference } of cited) {
    const key = fold(reference);
    // As it is typed by hand, without the year: "SOM 9 para 3(b)".
    for (const one of new Set([key, loosely(key)]))
      if (one !== '') found.set(one, (found.get(one) ?? new Set()).add(id));
  }
  return found;
}

/** A folded reference without the year of its meeting, figures and letters apart. */
function loosely(reference: string): string {
  return reference
    .replaceAll(/(?<= )(?:19|20)\d\d(?= |$)/gu, ' ')
    .replaceAll(/(?<=\d)(?=\p{L})/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A reference that comes as close to one as to another says of neither that it is meant. */
function onlyOne(ids: readonly Id[]): readonly Id[] {
  return new Set(ids).size === 1 ? ids : [];
}

/** Those whose reference is closest, where it is close at all. */
function closeTo(reference: string, references: ReadonlyMap<string, ReadonlySet<Id>>): readonly Id[] {
  if (reference === '') return [];
  const figures = figuresOf(reference);
  const close = [...references]
    .filter(([other]) => figuresOf(other) === figures)
    .map(([other, ids]) => ({ ids, distance: editDistance(reference, other, mostInReference) }))
    .filter(({ distance }) => distance <= mostInReference);
  const least = Math.min(...close.map(({ distance }) => distance));
  return close.filter(({ distance }) => distance === least).flatMap(({ ids }) => [...ids]);
}

function figuresOf(reference: string): string {
  return (reference.match(/\d+/gu) ?? []).join(' ');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).split(' ').filter(Boolean));
}

function fold(text: string): string {
  return normaliseName(text)
    .replace(/[,;:()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
