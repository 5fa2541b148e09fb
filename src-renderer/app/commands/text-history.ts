/** What a text field held, and where the caret stood. */
export interface TextMoment {
  readonly text: string;
  readonly caret: number;
}

/** What was typed into a field while it has the focus, by words: as editors take it back, not letter by letter. */
export interface TextHistory {
  readonly now: TextMoment;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** @param at when, in milliseconds: after a pause another word begins */
  typed(next: TextMoment, at: number): void;
  undo(): TextMoment | null;
  redo(): TextMoment | null;
}

/** Milliseconds without a key after which what is typed is taken back by itself. */
const pause = 2_000;

/** @param start what the field held when it took the focus */
export function createTextHistory(start: TextMoment): TextHistory {
  let now = start;
  let last: Edit | null = null;
  let before: readonly TextMoment[] = [];
  let after: readonly TextMoment[] = [];
  return {
    get now() {
      return now;
    },
    get canUndo() {
      return before.length > 0;
    },
    get canRedo() {
      return after.length > 0;
    },
    typed(next, at) {
      if (next.text === now.text) return;
      const edit = editBetween(now.text, next.text, at);
      if (last === null || !goesOn(last, edit)) before = [...before, now];
      after = [];
      last = edit;
      now = next;
    },
    undo() {
      const moment = before.at(-1);
      if (!moment) return null;
      before = before.slice(0, -1);
      after = [...after, now];
      last = null;
      now = moment;
      return moment;
    },
    redo() {
      const moment = after.at(-1);
      if (!moment) return null;
      after = after.slice(0, -1);
      before = [...before, now];
      last = null;
      now = moment;
      return moment;
    },
  };
}

interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly added: string;
  readonly at: number;
}

function editBetween(from: string, to: string, at: number): Edit {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  return { start, removed: from.length - start - end, added: to.slice(start, to.length - end), at };
}

/** One letter after another of one word with the space behind it, or one letter taken away after another. */
function goesOn(last: Edit, edit: Edit): boolean {
  if (edit.at - last.at > pause) return false;
  if (edit.added === '' && last.added === '') {
    return edit.removed === 1 && [last.start, last.start - 1].includes(edit.start);
  }
  // The same letter twice is found one place late.
  const place = last.start + last.added.length;
  const isNext = edit.removed === 0 && last.removed === 0 && edit.start <= place && edit.start >= place - 1;
  const isLetter = [...edit.added].length === 1 && [...last.added].length === 1;
  return isNext && isLetter && !(/\s/u.test(last.added) && /\S/u.test(edit.added));
}
