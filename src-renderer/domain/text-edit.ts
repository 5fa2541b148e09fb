import type { Stretch } from './locate-words';

/** One change of a text: what stood in the stretch is replaced by so many characters (UTF-16). */
export interface TextEdit extends Stretch {
  readonly length: number;
}

/**
 * The one stretch in which two versions of a text differ. A character of two units is never cut.
 * @param caret where it stands after the edit: it tells "all agreed" from "agreed" with "ll a" typed into it
 */
export function editBetween(before: string, after: string, caret?: number): TextEdit {
  const rest = caret === undefined ? '' : after.slice(caret);
  const known = before.endsWith(rest) ? rest.length : 0;
  const shorter = Math.min(before.length, after.length) - known;
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (isInsideCharacter(before, start) || isInsideCharacter(after, start)) start -= 1;
  let same = known;
  while (same < shorter + known - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  if (isInsideCharacter(before, before.length - same) || isInsideCharacter(after, after.length - same)) {
    same -= 1;
  }
  return { start, end: before.length - same, length: after.length - same - start };
}

/**
 * Where a marked stretch stands after an edit. What is typed inside it belongs to it, what is typed beside it does not,
 * unless it goes on with its first or last word; what is deleted of it is gone.
 * @param after the text after the edit
 * @returns `null` when nothing of it is left
 */
export function stretchAfter(stretch: Stretch, edit: TextEdit, after: string): Stretch | null {
  const { start, end } = stretch;
  const moved = edit.length - (edit.end - edit.start);
  if (edit.start === edit.end && (edit.start === end || edit.start === start)) {
    return besideInserted(stretch, edit, after);
  }
  if (edit.end <= start) return { start: start + moved, end: end + moved };
  if (edit.start >= end) return stretch;
  if (edit.start <= start && edit.end >= end) return null;
  if (edit.start < start) return { start: edit.start + edit.length, end: end + moved };
  if (edit.end > end) return { start, end: edit.start };
  return { start, end: end + moved };
}

/** "meet" becomes "meeting" as its end is typed; a new word beside it is none of it. */
function besideInserted({ start, end }: Stretch, edit: TextEdit, after: string): Stretch {
  const inserted = after.slice(edit.start, edit.start + edit.length);
  if (edit.start === end) {
    const more = isWord(after.slice(end - 1, end))
      ? (/^[\p{L}\p{M}\p{N}]*/u.exec(inserted)?.[0].length ?? 0)
      : 0;
    return { start, end: end + more };
  }
  const isJoined = isWord(after.slice(start + edit.length, start + edit.length + 1));
  const more = isJoined ? (/[\p{L}\p{M}\p{N}]*$/u.exec(inserted)?.[0].length ?? 0) : 0;
  return { start: start + edit.length - more, end: end + edit.length };
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}]$/u.test(character);
}

function isInsideCharacter(text: string, at: number): boolean {
  return (
    /^[\uD800-\uDBFF]$/u.test(text.slice(at - 1, at)) && /^[\uDC00-\uDFFF]$/u.test(text.slice(at, at + 1))
  );
}
