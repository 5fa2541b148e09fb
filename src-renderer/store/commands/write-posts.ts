import { foldedPost, languageOfPost } from '@/domain/post-language';
import { wordingId } from '@/domain/post-lines';
import type { PostPart, PostWording } from '@/domain/post-wording';

import { newId } from '../new-id';
import type { Recorder } from '../register';

/** What a function, unit or institution, as it stands in a list, is called in another language. */
export interface SaidPost {
  readonly kind: PostPart;
  /** As printed, in any language. */
  readonly words: string;
  readonly language: string;
  /** Empty: what was said is taken back. */
  readonly text: string;
}

/**
 * Writes what posts are called into the glossary, one after another.
 * @param said `keep` leaves alone what was said before
 */
export async function writePosts(
  recorder: Recorder,
  all: readonly SaidPost[],
  said: 'replace' | 'keep',
): Promise<void> {
  const rows = new RowsByWords(await recorder.all('postWordings'));
  for (const { kind, words, language, text } of all) {
    const folded = foldedPost(words);
    const trimmed = text.trim();
    const known = rows.saying(kind, folded);
    // The row whose words a paper takes now is the one that is corrected; else the first that has none in the language.
    const row = known.find((one) => (one.words[language] ?? '').trim() !== '') ?? known[0];
    if (said === 'keep' && (row?.words[language] ?? '').trim() !== '') continue;
    const { [language]: before = '', ...others } = row?.words ?? {
      [languageOfPost(words) ?? 'und']: words.trim(),
    };
    const isPrinted = foldedPost(before) === folded;
    // Without the printed words nothing would say of what these are the words. They are in another language then.
    if (isPrinted && (trimmed === '' || foldedPost(trimmed) === folded)) continue;
    const hasRoom = !isPrinted || others['und'] === undefined;
    const kept = isPrinted ? { und: before.trim() } : {};
    const next =
      trimmed === ''
        ? others
        : hasRoom
          ? { ...others, ...kept, [language]: trimmed }
          : { ...kept, [language]: trimmed };
    if (row && hasRoom) {
      await recorder.change('postWordings', row.id, { words: next });
      rows.put({ ...row, words: next });
    } else if (trimmed !== '') {
      const own = wordingId(kind, words);
      // The row that began with these words may say others by now, and keeps its id.
      const id = rows.has(own) ? newId() : own;
      const added = { id, kind, words: next };
      await recorder.add('postWordings', added);
      rows.put(added);
    }
  }
}

/** The rows of the glossary by what they say: a table may bring thousands of posts, and each looks for its row. */
class RowsByWords {
  private readonly rows = new Map<string, PostWording>();
  private readonly byWords = new Map<string, Set<string>>();

  constructor(rows: readonly PostWording[]) {
    for (const row of rows) this.put(row);
  }

  has(id: string): boolean {
    return this.rows.has(id);
  }

  put(row: PostWording): void {
    const before = this.rows.get(row.id);
    for (const key of before ? keysOf(before) : []) this.byWords.get(key)?.delete(row.id);
    this.rows.set(row.id, row);
    for (const key of keysOf(row)) this.byWords.set(key, (this.byWords.get(key) ?? new Set()).add(row.id));
  }

  /** In the order of their ids, so that each laptop takes the same. */
  saying(kind: PostPart, folded: string): readonly PostWording[] {
    return [...(this.byWords.get(`${kind}\n${folded}`) ?? [])]
      .toSorted((a, b) => (a < b ? -1 : 1))
      .flatMap((id) => this.rows.get(id) ?? []);
  }
}

function keysOf({ kind, words }: PostWording): readonly string[] {
  return Object.values(words).map((one) => `${kind}\n${foldedPost(one)}`);
}
