import { postGlossary, resolveWords } from '@/domain/post-glossary';

import type { Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import type { TablePost } from './table-changes';
import { writePosts } from './write-posts';

/**
 * Writes what a table calls functions, units and institutions in their other language.
 * @throws StoreFailure `changed-meanwhile` where one is called otherwise by now than the preview showed
 */
export async function writeTablePosts(recorder: Recorder, posts: readonly TablePost[]): Promise<void> {
  if (posts.length === 0) return;
  const glossary = postGlossary(await recorder.all('postWordings'));
  for (const { kind, words, language, was } of posts) {
    const said = resolveWords(glossary, kind, words, language);
    const now = said.as === 'translated' ? said.words : '';
    if (now !== was) throw new StoreFailure('changed-meanwhile', `postWordings ${words}`);
  }
  await writePosts(recorder, posts, 'replace');
}
