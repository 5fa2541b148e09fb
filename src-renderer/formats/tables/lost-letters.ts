/**
 * Letters that a program could not save, because the code page it saves in has none of them: Excel's plain CSV writes
 * question marks, in Russian with Ә, Ҷ, ş and with every Persian word, or the nearest Latin letter: "Gulsen Yildiz".
 */

/** Whether a text is another one whose letters were lost on the way: cells that only were saved are no edits. */
export function isLossyCopy(text: string, whole: string): boolean {
  const copy = text.normalize('NFC').trim();
  const original = whole.normalize('NFC').trim();
  if (copy === original || copy.length > original.length * 4) return false;
  const hasMarks = copy.includes('?');
  let ends = new Set([0]);
  for (const [letter] of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const forms = formsOf(letter, hasMarks);
    ends = new Set(
      [...ends].flatMap((at) =>
        forms.filter((form) => copy.startsWith(form, at)).map((form) => at + form.length),
      ),
    );
    if (ends.size === 0) return false;
  }
  return ends.has(copy.length);
}

/** Latin letters that are no base with a mark, and what is written for them where they are lacking. */
const nearest: ReadonlyMap<string, string> = new Map(
  ['ıi', 'øo', 'ØO', 'łl', 'ŁL', 'đd', 'ĐD'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * A letter as it is, lost with its marks, or near to the lost one (é as e), with a mark lost that stood by itself.
 * @param letter followed by its marks
 * @param hasMarks whether question marks stand in the copy; without one only Latin letters are known to come near
 */
function formsOf(letter: string, hasMarks: boolean): readonly string[] {
  const isWhole = /^\p{Script=Hangul}/u.test(letter);
  const [base = '', ...marks] = isWhole ? [letter] : letter.normalize('NFD');
  if (marks.length === 0 && base.charCodeAt(0) < 0x80) return [letter];
  const lost = ['?', ...marks.map((_, at) => '?'.repeat(at + 2))];
  const near = nearest.get(base) ?? base;
  const isNear = hasMarks || /^\p{Script=Latin}/u.test(near);
  const nearby = isNear ? [near, ...marks.map((_, at) => near + '?'.repeat(at + 1))] : [];
  return [...new Set([letter, ...lost, ...nearby])];
}

/** Whether a name has lost letters, as far as it can be told of it alone: a question mark is no part of one. */
export function hasLostLetters(name: string): boolean {
  return /\p{L}\?|\?\p{L}|\?{2}/u.test(name);
}
