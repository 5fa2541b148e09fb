/** A word as it stands in a text, and as it is compared. */
export interface TextWord {
  /** In lower case, `ё` as `е`, a ligature as its letters, without hyphens. */
  readonly folded: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters of any script with their marks, or digits. A hyphen within a word, a soft one, and the end of a line behind one
 * part nothing: "co-operation" is "cooperation".
 */
const word = /[\p{L}\p{M}]+(?:[-\u00ad\u2010\u2011](?:[ \t]*\r?\n[ \t]*)?[\p{L}\p{M}]+)*|\p{N}+/gu;
const joint = /[^\p{L}\p{M}]+/gu;

/** The words of a text in their order; what stands between them makes no difference. */
export function wordsOf(text: string): readonly TextWord[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    folded: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

function foldWord(found: string): string {
  const whole = /^\p{N}/u.test(found) ? found : found.replace(joint, '');
  return whole.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}
