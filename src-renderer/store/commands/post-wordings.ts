import { inLanguage, type Id } from '@/domain/fields';
import { mergedWordings, rewordedPost } from '@/domain/equal-wordings';
import { wordingId } from '@/domain/post-lines';
import { foldedPost, languageOfPost } from '@/domain/post-language';
import type { PostPart, PostWording } from '@/domain/post-wording';

import { newId } from '../new-id';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { excerpt } from './excerpt';

/** What a function, unit or institution, as it stands in a list, is called in another language. */
export interface SaidPost {
  readonly kind: PostPart;
  /** As printed, in any language. */
  readonly words: string;
  readonly language: string;
  /** Empty: what was said is taken back. */
  readonly text: string;
}

/** Says one in a language, wherever it is printed. What is typed in one go is one step. */
export function sayPost(said: SaidPost): Command {
  const { kind, words, language, text } = said;
  const details = { words: excerpt(words), text: excerpt(text) };
  // The key of `editPostWording`: what is typed on once the row is there is the same step.
  const coalesce = ['postWordings', wordingId(kind, words), 'words', language].join('/');
  return command({ name: 'say-post', details, about: [], coalesce }, (recorder) =>
    writeAll(recorder, [said], 'replace'),
  );
}

/** Says several as one step, of which none was said before: what is offered never takes the place of what is typed. */
export function sayPosts(all: readonly SaidPost[]): Command {
  const details = { count: String(all.length) };
  return command({ name: 'say-posts', details, about: [] }, (recorder) => writeAll(recorder, all, 'keep'));
}

/** Says several as one step in place of what was said before: corrections that came back in a table. */
export function correctPosts(all: readonly SaidPost[]): Command {
  const details = { count: String(all.length) };
  return command({ name: 'say-posts', details, about: [] }, (recorder) => writeAll(recorder, all, 'replace'));
}

async function writeAll(
  recorder: Recorder,
  all: readonly SaidPost[],
  said: 'replace' | 'keep',
): Promise<void> {
  let rows = await recorder.all('postWordings');
  for (const { kind, words, language, text } of all) {
    const folded = foldedPost(words);
    const trimmed = text.trim();
    const known = rows
      .filter(
        (row) => row.kind === kind && Object.values(row.words).some((one) => foldedPost(one) === folded),
      )
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
      rows = rows.map((one) => (one.id === row.id ? { ...one, words: next } : one));
    } else if (trimmed !== '') {
      const own = wordingId(kind, words);
      // The row that began with these words may say others by now, and keeps its id.
      const id = rows.some((one) => one.id === own) ? newId() : own;
      const added = { id, kind, words: next };
      await recorder.add('postWordings', added);
      rows = [...rows, added];
    }
  }
}

/** Adds an empty one; answers with its id. */
export function addPostWording(kind: PostPart): Command<Id> {
  return command({ name: 'add-post-wording', details: {}, about: [] }, async (recorder) => {
    const id = newId();
    await recorder.add('postWordings', { id, kind, words: {} });
    return id;
  });
}

/**
 * Sets the words in one language; empty ones remove the language.
 * @param printed what lists print for the row, folded: it stays what the row is found by
 */
export function editPostWording(
  { id, ...row }: PostWording,
  language: string,
  text: string,
  printed: readonly string[],
): Command {
  const coalesce = ['postWordings', id, 'words', language].join('/');
  return command({ ...wordsOf('edit-post-wording', row), coalesce }, async (recorder) => {
    const now = await recorder.get('postWordings', id);
    if (!now) throw new StoreFailure('not-found', `postWordings ${id}`);
    await recorder.change('postWordings', id, {
      words: rewordedPost(now.words, language, text.trim(), printed),
    });
  });
}

export function removePostWording(row: PostWording): Command {
  return command(wordsOf('remove-post-wording', row), (recorder) => recorder.remove('postWordings', row.id));
}

/** Makes each group of rows that say the same one row; of each the first stays, with the words of all. */
export function mergePostWordings(groups: readonly (readonly PostWording[])[]): Command {
  const count = groups.reduce((sum, group) => sum + group.length - 1, 0);
  return command(
    { name: 'merge-post-wordings', details: { count: String(count) }, about: [] },
    async (recorder) => {
      for (const group of groups) {
        const rows = await Promise.all(group.map(({ id }) => recorder.get('postWordings', id)));
        const present = rows.flatMap((row) => row ?? []);
        const words = mergedWordings(present);
        const [first, ...others] = present;
        if (!first || !words) throw new StoreFailure('not-found', 'postWordings');
        await recorder.change('postWordings', first.id, { words });
        for (const { id } of others) await recorder.remove('postWordings', id);
      }
    },
  );
}

function wordsOf(name: string, { words }: Pick<PostWording, 'words'>) {
  return { name, details: { words: excerpt(inLanguage(words, 'en')) }, about: [] };
}
