import { foldName } from './fold-name';

/** A word of a name: as it is written, which tells the language and with it the sound, and folded. */
export interface WordOfName {
  readonly written: string;
  readonly word: string;
}

/** The words of a name in the order they are written; Abdu-Rahman is two. */
export function wordsOfName(text: string): readonly WordOfName[] {
  // Marks of direction and joining part no words.
  const pieces = text.replace(/\p{Cf}/gu, '').split(/[^\p{L}\p{M}\p{N}'’‘ʼʻ`´ʹ"]+/u);
  return pieces.flatMap((written) => {
    const words = foldName(written).split(' ').filter(Boolean);
    const [only] = words;
    return only !== undefined && words.length === 1
      ? [{ written, word: only }]
      : words.map((word) => ({ written: word, word }));
  });
}
