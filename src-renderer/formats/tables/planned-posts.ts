import { resolveWords, type PostGlossary } from '@/domain/post-glossary';
import { foldedPost, languageOfPost } from '@/domain/post-language';
import { postParts, type PostPart } from '@/domain/post-wording';

import { isLossyCopy } from './lost-letters';
import { pairOfPosts } from './post-pairs';
import { otherPosts } from './table-field';
import type { TableRow } from './table-row';
import { hashOfCell } from './trace';

/** What a table calls one function, unit or institution in its other language, beside what the register does. */
export interface PlannedPost {
  readonly key: string;
  readonly kind: PostPart;
  /** As the list prints it. */
  readonly words: string;
  readonly language: 'en' | 'ru';
  /** What the register calls it; `''` where nothing is said. */
  readonly was: string;
  /** Keys of the rows that say it. */
  readonly rows: readonly string[];
  /** Each wording of the table once, `''` for one that was emptied; of several the user says which. */
  readonly texts: readonly string[];
  /** What is written unless the user says otherwise; `null` leaves the register alone. */
  readonly proposed: string | null;
}

interface Found {
  readonly kind: PostPart;
  readonly words: string;
  readonly language: 'en' | 'ru';
  readonly rows: string[];
  readonly texts: Map<string, string>;
  /** Cells of the app's own table that still hold what was written into them. */
  readonly unedited: Map<string, string>;
  /** Whether an edited cell was written when the register said something else than now, or that cannot be told. */
  isConflict: boolean;
}

/** What the glossary has for the words in the language that they are not in; `''` where it has nothing. */
export function otherWords(glossary: PostGlossary, part: PostPart, words: string, language: string): string {
  const said = resolveWords(glossary, part, words, language);
  return said.as === 'translated' ? said.words : '';
}

/** The language in which a table asks for the words. */
export function otherLanguage(words: string): 'en' | 'ru' {
  return languageOfPost(words) === 'ru' ? 'en' : 'ru';
}

/**
 * The posts that a table has in two languages, each once. In the app's own table a cell that was not edited says nothing,
 * also where the register has other words by now; of an edited one the wording is proposed unless the register was
 * changed too. A table of another make fills what nobody has said, and takes the place of nothing unasked.
 */
export function plannedPosts(
  rows: readonly TableRow[],
  glossary: PostGlossary,
  isOwn: boolean,
  keyOf: (row: TableRow, at: number) => string,
): readonly PlannedPost[] {
  const found = new Map<string, Found>();
  for (const [at, row] of rows.entries())
    if (row.kind === 'person') addPosts(found, row, keyOf(row, at), glossary, isOwn);
  return [...found].flatMap(([key, post]) => plannedPost(key, post, glossary, isOwn) ?? []);
}

function addPosts(
  found: Map<string, Found>,
  { cells, trace }: TableRow,
  rowKey: string,
  glossary: PostGlossary,
  isOwn: boolean,
): void {
  for (const kind of postParts) {
    const beside = cells.get(otherPosts[kind]);
    if (beside === undefined) continue;
    const words = (cells.get(kind) ?? '').trim();
    const written = isOwn ? (trace?.hashes.get(otherPosts[kind]) ?? null) : null;
    const said = otherWords(glossary, kind, words, otherLanguage(words));
    const isEdited = written !== hashOfCell(beside) && !(isOwn && isLossyCopy(beside, said));
    const isEmptied = beside.trim() === '' && written !== null && isEdited && words !== '';
    const pair = isEmptied ? { words, language: otherLanguage(words), text: '' } : pairOfPosts(words, beside);
    if (!pair) continue;
    const key = [kind, pair.language, foldedPost(pair.words)].join('\n');
    const post = found.get(key) ?? {
      kind,
      words: pair.words,
      language: pair.language,
      rows: [],
      texts: new Map<string, string>(),
      unedited: new Map<string, string>(),
      isConflict: false,
    };
    found.set(key, post);
    post.rows.push(rowKey);
    const folded = foldedPost(pair.text);
    const texts = isEdited ? post.texts : post.unedited;
    if (!texts.has(folded)) texts.set(folded, pair.text);
    const was = otherWords(glossary, kind, pair.words, pair.language);
    if (isEdited && written !== hashOfCell(was)) post.isConflict = true;
  }
}

function plannedPost(
  key: string,
  { kind, words, language, rows, texts, unedited, isConflict }: Found,
  glossary: PostGlossary,
  isOwn: boolean,
): PlannedPost | null {
  if (texts.size === 0) return null;
  const was = otherWords(glossary, kind, words, language);
  // Beside an edited cell one that still says what the register does contradicts it; an older wording is only old.
  const asRegister = unedited.get(foldedPost(was));
  const all = new Map([
    ...texts,
    ...(asRegister === undefined ? [] : [[foldedPost(was), asRegister] as const]),
  ]);
  const [only] = [...all.values()];
  if (only === undefined || (all.size === 1 && only === was)) return null;
  // Another spelling of the same is a correction only where somebody made it.
  if (all.size === 1 && !isOwn && foldedPost(only) === foldedPost(was)) return null;
  const isTaken = all.size === 1 && (was === '' || (isOwn && !isConflict));
  return { key, kind, words, language, was, rows, texts: [...all.values()], proposed: isTaken ? only : null };
}
