import type { Id, Localized } from './fields';
import { languageMark, languageName } from './language-mark';
import type { NumberedParagraph } from './number-paragraphs';
import type { RecommendationOrigin } from './recommendation';

/** A paragraph that says what the opening above it asks for: "(a) ratify it" under "They recommended that States:". */
export interface OutcomeItem {
  readonly text: Localized;
  /**
   * What it stands below, in each language in which that ends in a colon; on one line, a long one shortened. Where a text of
   * it is kept in another language only, all of it stands in that language, marked.
   */
  readonly opening: Localized;
}

/** By paragraph. */
export type OutcomeItems = ReadonlyMap<Id, OutcomeItem>;

/** Those paragraphs of an outcome that say nothing without what they stand below. */
export function outcomeItems(numbered: readonly NumberedParagraph[]): OutcomeItems {
  const byId = new Map(numbered.map((one) => [one.paragraph.id, one]));
  return new Map(
    numbered.flatMap((one) => {
      const above = textsAbove(one, byId);
      const { id, text } = one.paragraph;
      const opening = Object.fromEntries(
        languagesOf([text, ...above]).flatMap((language) => {
          const words = openingIn(above, language);
          return words === '' ? [] : [[language, words]];
        }),
      );
      return Object.keys(opening).length === 0 ? [] : [[id, { text, opening }] as const];
    }),
  );
}

/**
 * The opening that the text of a recommendation hangs on, in each language in which it does: where it is words of an item,
 * or at least none that begin a sentence. A text that was worded to stand by itself has none, nor one that says it already.
 * @param origins in the order in which they came about
 */
export function openingOfText(
  text: Localized,
  origins: readonly Pick<RecommendationOrigin, 'paragraphId'>[],
  items: OutcomeItems,
): Localized {
  if (items.size === 0) return {};
  const own = origins.flatMap(({ paragraphId }) => items.get(paragraphId ?? '') ?? []);
  if (own.length === 0) return {};
  return Object.fromEntries(
    Object.entries(text).flatMap(([language, words]) => {
      const whole = own.find((one) => isPartOf(words, one.text[language] ?? ''));
      if (whole) return whole.opening[language] === undefined ? [] : [[language, whole.opening[language]]];
      const [item] = beginsWithin(words) ? own.filter((one) => openingFor(one, language) !== undefined) : [];
      const opening = item && openingFor(item, language);
      return opening === undefined || says(words, opening, item?.text[language] ?? '')
        ? []
        : [[language, opening]];
    }),
  );
}

/** Of a text that is there in a language in which the outcome is not, the opening as the outcome has it. */
function openingFor({ text, opening }: OutcomeItem, language: string): string | undefined {
  if (opening[language] !== undefined || (text[language] ?? '').trim() !== '') return opening[language];
  const [other] = Object.entries(opening);
  return other && marked(other[1], other[0], language);
}

/** Words with the opening they hang on, as one text in each language. */
export function withOpening(text: Localized, opening: Localized): Localized {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => {
      const before = words.trim() === '' ? undefined : opening[language];
      return [language, before === undefined ? words : `${before} ${words}`];
    }),
  );
}

/** The texts of the paragraphs that it stands below, the highest first. */
export function textsAbove(
  one: NumberedParagraph,
  byId: ReadonlyMap<Id, NumberedParagraph>,
): readonly Localized[] {
  const above: NumberedParagraph[] = [];
  // Numbers that came with a source may name one another.
  for (
    let next = byId.get(one.parentId ?? '');
    next && next !== one && !above.includes(next);
    next = byId.get(next.parentId ?? '')
  )
    above.unshift(next);
  return above.map(({ paragraph }) => paragraph.text);
}

/** In the language, else all of it in one in which no text of it is missing: a part of it asks for more than was agreed. */
function openingIn(above: readonly Localized[], language: string): string {
  const own = openingOf(above, language);
  if (own !== '' || !isUntranslated(above, language)) return own;
  for (const other of languagesOf(above)) {
    const words = openingOf(above, other);
    if (words !== '') return marked(words, other, language);
  }
  return '';
}

/** Whether a text is missing in the language from where the opening begins in any. */
function isUntranslated(above: readonly Localized[], language: string): boolean {
  const opened = above.findIndex((each) => Object.values(each).some((words) => isOpen(onOneLine(words))));
  return opened >= 0 && above.slice(opened).some((each) => onOneLine(each[language] ?? '') === '');
}

function languagesOf(texts: readonly Localized[]): readonly string[] {
  return [...new Set(texts.flatMap((each) => Object.keys(each)))];
}

/** "States agreed to: [in English]" before words in another language. */
function marked(words: string, own: string, around: string): string {
  const name = languageName(own, around);
  return name === null ? words : `${words} ${languageMark(name, around)}`;
}

/**
 * From the first text that opens what stands below it; a sentence that ends before the item opens nothing. Nor is there
 * an opening in a language that lacks a text in between.
 */
function openingOf(above: readonly Localized[], language: string): string {
  const texts = above.map((each) => onOneLine(each[language] ?? ''));
  if (isUntranslated(above, language)) return '';
  const first = texts.findIndex(isOpen);
  const opening = first < 0 ? [] : texts.slice(first);
  return /[.!?…]["”»)]*$/u.test(opening.at(-1) ?? '') ? '' : shortened(opening.join(' '));
}

function isOpen(words: string): boolean {
  return words.endsWith(':');
}

/** Letters of an opening that lead to an item without covering it. */
const longest = 160;

/** What asks stands at the end of an opening: of a long one the last sentence, of a long sentence its last words. */
function shortened(opening: string): string {
  if (opening.length <= longest) return opening;
  const sentence = /^.*[.!?…]["”»)]*\s(?=\p{Lu})/u.exec(opening)?.[0].length ?? 0;
  const last = opening.slice(sentence);
  return last.length <= longest ? `… ${last}` : `… ${last.slice(-longest).replace(/^\S*\s+/u, '')}`;
}

function isPartOf(words: string, whole: string): boolean {
  const [wanted, within] = [folded(words), folded(whole)];
  if (wanted === '' || within === '') return false;
  // What several items ask is one text, the first of them at its head; see `joinedWords`.
  return within.includes(wanted) || within === folded(words.split(/[.;]\s/u)[0] ?? '');
}

/** "ratify it" begins within a sentence; "1961 Convention" may be anything. */
function beginsWithin(words: string): boolean {
  return /^\s*\p{Ll}/u.test(words);
}

/**
 * Whether a text says the opening already: its last words stand at the head of the text, or before the words of the item.
 * "Inform third parties" does not say "Parties:".
 */
function says(text: string, opening: string, item: string): boolean {
  const [words, open, own] = [wordsOf(text), wordsOf(opening), wordsOf(item)];
  const last = open.slice(-3);
  const until = own.length === 0 ? -1 : placeOf(own, words);
  if (until > 0 && placeOf(last, words.slice(0, until)) >= 0) return true;
  const head = placeOf(last, words) + last.length;
  return head >= last.length && words.slice(0, head).join(' ') === open.slice(-head).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Where some words first stand one after another; -1 where they do not. */
function placeOf(wanted: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, at) => wanted.every((word, next) => words[at + next] === word));
}

/** Without what ends an item: "; and". By hand, as a pattern would try a long row of points from each of them. */
function folded(words: string): string {
  const all = withoutEnd(onOneLine(words).toLowerCase(), ' ;,');
  const [joining] = /(?<=[ ;:,.])(?:and|or|и|или|а также)$/u.exec(all) ?? [''];
  return withoutEnd(all.slice(0, all.length - joining.length), ' ;:,.');
}

function withoutEnd(words: string, signs: string): string {
  let end = words.length;
  while (end > 0 && signs.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

function onOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
