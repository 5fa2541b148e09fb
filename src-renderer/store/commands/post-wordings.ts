import { inLanguage, type Id } from '@/domain/fields';
import { mergedWordings, rewordedPost } from '@/domain/equal-wordings';
import { wordingId } from '@/domain/post-lines';
import type { PostPart, PostWording } from '@/domain/post-wording';

import { newId } from '../new-id';
import type { Command } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { excerpt } from './excerpt';
import { writePosts, type SaidPost } from './write-posts';

/** Says one in a language, wherever it is printed. What is typed in one go is one step. */
export function sayPost(said: SaidPost): Command {
  const { kind, words, language, text } = said;
  const details = { words: excerpt(words), text: excerpt(text) };
  // The key of `editPostWording`: what is typed on once the row is there is the same step.
  const coalesce = ['postWordings', wordingId(kind, words), 'words', language].join('/');
  return command({ name: 'say-post', details, about: [], coalesce }, (recorder) =>
    writePosts(recorder, [said], 'replace'),
  );
}

/** Says several as one step, of which none was said before: what is offered never takes the place of what is typed. */
export function sayPosts(all: readonly SaidPost[]): Command {
  const details = { count: String(all.length) };
  return command({ name: 'say-posts', details, about: [] }, (recorder) => writePosts(recorder, all, 'keep'));
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

/** Takes a row out of the glossary; the lists keep their words. */
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
