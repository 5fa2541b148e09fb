/**
 * Letters that a program wrote as question marks, because the code page it saves in has none of them: Excel's plain CSV
 * does so, in Russian with Ә, Ҷ, ş and with every Persian word.
 */

/** Whether a text is another one whose letters were lost on the way: cells that only were saved are no edits. */
export function isLossyCopy(text: string, whole: string): boolean {
  if (!text.includes('?') || text === whole) return false;
  const letters = [
    ...whole
      .normalize('NFD')
      .trim()
      .matchAll(/\P{M}\p{M}*|\p{M}+/gu),
  ].map(([letter]) => asItMayCome(letter));
  return new RegExp(`^${letters.join('')}$`, 'u').test(text.normalize('NFD').trim());
}

/**
 * A letter as it is, lost with its marks, or near to the lost one (é as e), with a mark lost that stood by itself.
 * @param letter followed by its marks
 */
function asItMayCome(letter: string): string {
  const [base = '', ...marks] = [...letter].map(literally);
  if (marks.length === 0 && letter.charCodeAt(0) < 0x80) return base;
  return `(?:${base}${marks.join('')}|\\?{1,${marks.length + 1}}|${base}\\?{0,${marks.length}})`;
}

/** One letter, in an expression. */
function literally(letter: string): string {
  return `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Whether a name has lost letters, as far as it can be told of it alone: a question mark is no part of one. */
export function hasLostLetters(name: string): boolean {
  return /\p{L}\?|\?\p{L}|\?{2}/u.test(name);
}
