import { editBetween } from './text-edit';

/** Two versions of one text made one. */
export interface MergedText {
  readonly text: string;
  /** The other version, where both changed the same words: it could not be kept in the text. */
  readonly lost: string | null;
}

/** One stretch of a text, in words, and what stands in its place. */
interface WordEdit {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/**
 * Unites what was written here with what was written elsewhere meanwhile, word by word. Where the two changed different
 * words both stand; what both added at one place stands one after the other; where both changed the same words, what was
 * written here stands and the other is named. Spaces at the ends count only here: they are typed, and not saved.
 * @param base what both began with
 */
export function mergeWords(base: string, mine: string, theirs: string): MergedText {
  const [here, there] = [mine.trim(), theirs.trim()];
  const before = base.trim();
  if (there === before || here === there) return { text: mine, lost: null };
  if (here === before) return { text: withTypedSpace(theirs, mine), lost: null };
  const known = wordsOf(before);
  const [own, other] = [editOf(known, wordsOf(here)), editOf(known, wordsOf(there))];
  if (overlap(own, other)) return withinWords(before, mine, there) ?? { text: mine, lost: theirs };
  // What was added at one place: the other's first, so that what is being typed goes on.
  const isOwnFirst = own.start < other.start || (own.start === other.start && own.end < other.end);
  const [first, second] = isOwnFirst ? [own, other] : [other, own];
  const parts = [
    known.slice(0, first.start),
    first.words,
    known.slice(first.end, second.start),
    second.words,
    known.slice(second.end),
  ];
  const joined = joinedWords(parts);
  const isOwnLast = second === own && own.end === known.length;
  return { text: isOwnLast ? joined + mine.slice(mine.trimEnd().length) : joined, lost: null };
}

/** Of two that only added letters, at different places of the same words, both stand; `null` where they did otherwise. */
function withinWords(before: string, mine: string, there: string): MergedText | null {
  const [own, other] = [editBetween(before, mine.trim()), editBetween(before, there)];
  if (own.start !== own.end || other.start !== other.end || own.start === other.start) return null;
  const added = there.slice(other.start, other.start + other.length);
  const at = other.start < own.start ? other.start : other.start + own.length;
  const here = mine.trim();
  return { text: withTypedSpace(here.slice(0, at) + added + here.slice(at), mine), lost: null };
}

/** The space that is being typed at the end goes on, where the text ends with the word it was typed after. */
export function withTypedSpace(text: string, mine: string): string {
  const space = mine.slice(mine.trimEnd().length);
  const [last] = /\S+$/u.exec(mine.trimEnd()) ?? [];
  return space !== '' && last !== undefined && text.endsWith(last) ? text + space : text;
}

/** Each word with the space before it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+/gu) ?? [];
}

/** The words in which one text differs from another, from the first to the last. */
function editOf(before: readonly string[], after: readonly string[]): WordEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, words: after.slice(start, after.length - same) };
}

/** Whether both change a word, or one adds words inside what the other changes. */
function overlap(one: WordEdit, other: WordEdit): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A word that comes to stand behind another gets its space. */
function joinedWords(parts: readonly (readonly string[])[]): string {
  let text = '';
  for (const word of parts.flat()) text += text === '' || /^\s/u.test(word) ? word : ` ${word}`;
  return text;
}
