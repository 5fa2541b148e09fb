import { inLanguage, type Id } from '@/domain/fields';
import type { Phrase } from '@/domain/phrase';

import { newId } from '../new-id';
import { placeLast } from '../order-key';
import type { Command } from '../register';
import { command, editKey } from './command';
import { editText } from './edit-record';
import { excerpt } from './excerpt';

/** Adds a phrase of the house at the end of its list; answers with its id. */
export function addPhrase(processId: Id): Command<Id> {
  return command({ name: 'add-phrase', details: {}, about: [processId] }, async (recorder) => {
    const { order, moved } = placeLast(await recorder.where('phrases', 'processId', processId));
    for (const other of moved) await recorder.change('phrases', other.id, { order: other.order });
    const id = newId();
    await recorder.add('phrases', { id, processId, shortcut: null, text: {}, class: null, order });
    return id;
  });
}

export function editPhrase(phrase: Phrase, patch: Partial<Pick<Phrase, 'shortcut' | 'class'>>): Command {
  const coalesce = editKey('phrases', phrase.id, patch);
  return command({ ...wordsOf('edit-phrase', phrase), coalesce }, (recorder) =>
    recorder.change('phrases', phrase.id, patch),
  );
}

/** Sets the words in one language; empty ones remove the language. */
export function editPhraseText(phrase: Phrase, language: string, text: string): Command {
  return editText('phrases', phrase.id, 'text', language, text, wordsOf('edit-phrase', phrase));
}

export function removePhrase(phrase: Phrase): Command {
  return command(wordsOf('remove-phrase', phrase), (recorder) => recorder.remove('phrases', phrase.id));
}

function wordsOf(name: string, phrase: Phrase) {
  return { name, details: { text: excerpt(inLanguage(phrase.text, 'en')) }, about: [phrase.processId] };
}
