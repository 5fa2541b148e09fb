import type { Localized } from './fields';
import { byId } from './post-glossary';
import { foldedPost } from './post-language';
import type { PostWording } from './post-wording';

/**
 * Rows that say the same: of one kind, alike in a language at least and different in none, so that making them one loses
 * nothing. "Vice-Minister" and "Deputy Minister" with one Russian word are two spellings and stay two rows.
 */
export function equalWordings(wordings: readonly PostWording[]): readonly (readonly PostWording[])[] {
  const finder = equalFinder();
  for (const row of wordings.toSorted(byId)) finder.add(row);
  return finder.groups();
}

/** Takes rows one by one, in the order of their ids, so that thousands can be compared between frames. */
export function equalFinder() {
  const groups: PostWording[][] = [];
  const byWord = new Map<string, PostWording[][]>();
  return {
    add: (row: PostWording): void => {
      const keys = keysOf(row);
      const group = keys
        .flatMap((key) => byWord.get(key) ?? [])
        .find((one) => mergedWordings([...one, row]) !== null);
      const home = group ?? [];
      if (!group) groups.push(home);
      home.push(row);
      for (const key of keys) {
        const known = byWord.get(key) ?? [];
        if (!known.includes(home)) byWord.set(key, [...known, home]);
      }
    },
    groups: (): readonly (readonly PostWording[])[] => groups.filter(({ length }) => length > 1),
  };
}

/** The words of all; `null` where two of them differ in a language, or nothing is there. */
export function mergedWordings(rows: readonly PostWording[]): Localized | null {
  const [first, ...others] = rows;
  if (!first) return null;
  const words: Record<string, string> = { ...filled(first) };
  for (const row of others) {
    if (row.kind !== first.kind) return null;
    for (const [language, text] of Object.entries(filled(row))) {
      const known = words[language];
      if (known !== undefined && foldedPost(known) !== foldedPost(text)) return null;
      words[language] = known ?? text;
    }
  }
  return words;
}

/**
 * The words with those of a language replaced; empty ones remove it. Words that a list prints stay what the row is found
 * by: as words of no certain language, unless others stand there. Then they have no row again.
 * @param printed what lists print, folded
 */
export function rewordedPost(
  words: Localized,
  language: string,
  text: string,
  printed: readonly string[],
): Localized {
  const { [language]: before = '', ...others } = words;
  const next: Record<string, string> = text === '' ? others : { ...others, [language]: text };
  const { und } = others;
  if (und !== undefined && foldedPost(und) === foldedPost(text)) {
    // Typed back as it is printed, it is in this language.
    const { und: _same, ...kept } = next;
    return kept;
  }
  const folded = foldedPost(before);
  const isSaid = Object.values(next).some((one) => foldedPost(one) === folded);
  return isSaid || und !== undefined || !printed.includes(folded) ? next : { ...next, und: before };
}

function filled({ words }: PostWording): Localized {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => foldedPost(text) !== ''));
}

function keysOf(row: PostWording): readonly string[] {
  return Object.entries(filled(row)).map(([language, text]) =>
    [row.kind, language, foldedPost(text)].join('\n'),
  );
}
