import type { Localized } from './fields';
import { foldedPost } from './post-language';
import type { PostWording } from './post-wording';

/**
 * Rows that say the same: of one kind, alike in a language at least and different in none, so that making them one loses
 * nothing. "Vice-Minister" and "Deputy Minister" with one Russian word are two spellings and stay two rows.
 */
export function equalWordings(wordings: readonly PostWording[]): readonly (readonly PostWording[])[] {
  const groups: PostWording[][] = [];
  const byWord = new Map<string, PostWording[][]>();
  for (const row of wordings.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
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
  }
  return groups.filter(({ length }) => length > 1);
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

function filled({ words }: PostWording): Localized {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => foldedPost(text) !== ''));
}

function keysOf(row: PostWording): readonly string[] {
  return Object.entries(filled(row)).map(([language, text]) =>
    [row.kind, language, foldedPost(text)].join('\n'),
  );
}
