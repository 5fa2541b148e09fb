import { inLanguage, type Localized } from '@/domain/fields';
import { foldedTag } from '@/domain/tag-key';
import type { TagWords } from '@/domain/tag-words';

import { newId } from '../new-id';
import type { Command } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';

/**
 * Says what a theme or group is called in a language, wherever it is used; an empty text takes that back.
 * @param known the words it is known by now, those it is tagged with among them
 */
export function writeTagWords(
  kind: TagWords['kind'],
  known: Localized,
  language: string,
  text: string,
): Command {
  const value = inLanguage(known, 'en');
  const coalesce = ['tagWords', kind, foldedTag(value), language].join('/');
  const words = { name: 'edit-tag-words', details: { value, text }, about: [], coalesce };
  return command(words, async (recorder) => {
    const names = new Set(Object.values(known).map(foldedTag));
    const row = (await recorder.all('tagWords')).find(
      (one) => one.kind === kind && Object.values(one.words).some((word) => names.has(foldedTag(word))),
    );
    const { [language]: _before, ...others } = row?.words ?? known;
    const next = text.trim() === '' ? others : { ...others, [language]: text.trim() };
    if (row) {
      await recorder.change('tagWords', row.id, { words: next });
      return;
    }
    const [process] = await recorder.all('processes');
    if (!process) throw new StoreFailure('not-found', 'processes');
    await recorder.add('tagWords', { id: newId(), processId: process.id, kind, words: next });
  });
}
