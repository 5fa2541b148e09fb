import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { editBetween, stretchAfter } from '@/domain/text-edit';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'я', '.', '🌍'), maxLength: 30 });
const three = fc.tuple(text, text, text);

const replaced = (before: string, { start, end }: { start: number; end: number }, words: string) =>
  before.slice(0, start) + words + before.slice(end);

const isWhole = (words: string) => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u.test(words);

describe('an edit', () => {
  it('is the one stretch in which two versions differ, and cuts no character', () => {
    fc.assert(
      fc.property(text, text, fc.option(fc.nat({ max: 40 }), { nil: undefined }), (before, after, at) => {
        const caret = at === undefined ? undefined : Array.from(after).slice(0, at).join('').length;
        const edit = editBetween(before, after, caret);
        const words = after.slice(edit.start, edit.start + edit.length);
        expect(replaced(before, edit, words)).toBe(after);
        expect(isWhole(words) && isWhole(before.slice(edit.start, edit.end))).toBe(true);
      }),
    );
    expect(editBetween('agreed to meet', 'agreed to meet again')).toEqual({ start: 14, end: 14, length: 6 });
  });
});

describe('a marked stretch', () => {
  it('keeps its words whatever is edited before and after it', () => {
    fc.assert(
      fc.property(
        three,
        fc.array(fc.tuple(fc.boolean(), text), { maxLength: 6 }),
        ([head, words, tail], edits) => {
          fc.pre(words.length > 0);
          // Apart by a mark that no word goes on over.
          let [left, right] = [`${head}|`, `|${tail}`];
          let stretch = { start: left.length, end: left.length + words.length };
          for (const [isBefore, next] of edits) {
            const before = left + words + right;
            if (isBefore) left = `${next}|`;
            else right = `|${next}`;
            const after = left + words + right;
            const moved = stretchAfter(stretch, editBetween(before, after), after);
            expect(moved).not.toBeNull();
            if (moved) stretch = moved;
            expect(after.slice(stretch.start, stretch.end)).toBe(words);
          }
        },
      ),
    );
  });

  it('takes in what is typed inside it', () => {
    fc.assert(
      fc.property(three, three, ([head, , tail], [first, typed, last]) => {
        const [open, close] = [`[${first}`, `${last}]`];
        const before = `${head}${open}${close}${tail}`;
        const after = `${head}${open}${typed}${close}${tail}`;
        const stretch = { start: head.length, end: head.length + open.length + close.length };
        const moved = stretchAfter(stretch, editBetween(before, after), after);
        expect(moved && after.slice(moved.start, moved.end)).toBe(open + typed + close);
      }),
    );
  });

  it('lies within the text after any edit, and is gone only when all of it was replaced', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        fc.pre(before.length > 0);
        const [one, other] = [a % (before.length + 1), b % (before.length + 1)];
        const stretch = { start: Math.min(one, other), end: Math.max(one, other) };
        fc.pre(stretch.end > stretch.start);
        const edit = editBetween(before, after);
        const moved = stretchAfter(stretch, edit, after);
        if (moved === null) {
          expect(edit.start <= stretch.start && edit.end >= stretch.end).toBe(true);
          return;
        }
        expect(moved.start).toBeGreaterThanOrEqual(0);
        expect(moved.end).toBeGreaterThanOrEqual(moved.start);
        expect(moved.end).toBeLessThanOrEqual(after.length);
      }),
    );
  });

  const said = (before: string, words: string, after: string, caret?: number) => {
    const start = before.indexOf(words);
    const edit = editBetween(before, after, caret);
    const moved = stretchAfter({ start, end: start + words.length }, edit, after);
    return moved && after.slice(moved.start, moved.end);
  };

  it('goes on with its first and last word, and with no other beside it', () => {
    expect(said('They agreed to meet.', 'agreed to meet', 'They agreed to meeting.')).toBe(
      'agreed to meeting',
    );
    expect(said('They agreed to meet.', 'agreed to meet', 'They agreed to meet again.')).toBe(
      'agreed to meet',
    );
    expect(said('They agreed to meet.', 'agreed to meet', 'They disagreed to meet.')).toBe(
      'disagreed to meet',
    );
    expect(said('They agreed to meet.', 'agreed to meet', 'They all agreed to meet.', 9)).toBe(
      'agreed to meet',
    );
  });

  it('keeps what is left of it where its beginning or end was deleted', () => {
    expect(said('They agreed to meet again soon.', 'agreed to meet again', 'They agreed to meet.')).toBe(
      'agreed to meet',
    );
    expect(said('They agreed to meet again soon.', 'to meet again', 'They meet again soon.')).toBe(
      'meet again',
    );
    expect(said('They agreed to meet.', 'agreed', 'They to meet.')).toBeNull();
  });
});
