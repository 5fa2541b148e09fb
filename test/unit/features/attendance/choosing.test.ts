import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extendTo, keepKnown, noSelection, toggleLines } from '@/features/attendance/roster/select-lines';

const people = ['a', 'b', 'c', 'd', 'e', 'f'];
const chosen = (selection: { readonly ids: ReadonlySet<string> }) => [...selection.ids].toSorted().join('');

describe('choosing persons of the list', () => {
  it('puts one in and takes it out again', () => {
    const one = toggleLines(noSelection, ['b']);
    expect(chosen(one)).toBe('b');
    expect(chosen(toggleLines(one, ['b']))).toBe('');
  });

  it('puts a whole delegation in unless all of it is', () => {
    const some = toggleLines(noSelection, ['a']);
    const all = toggleLines(some, ['a', 'b', 'c']);
    expect(chosen(all)).toBe('abc');
    expect(chosen(toggleLines(all, ['a', 'b', 'c']))).toBe('');
  });

  it('draws a range from where it began, wider and narrower', () => {
    const wide = extendTo(noSelection, people, 'b', 'e');
    expect(chosen(wide)).toBe('bcde');
    expect(chosen(extendTo(wide, people, 'e', 'c'))).toBe('bc');
    expect(chosen(extendTo(wide, people, 'e', 'a'))).toBe('ab');
  });

  it('keeps what was chosen apart from the range', () => {
    const apart = toggleLines(toggleLines(noSelection, ['f']), ['b']);
    const drawn = extendTo(apart, people, 'b', 'c');
    expect(chosen(drawn)).toBe('bcf');
    expect(chosen(extendTo(drawn, people, 'c', 'b'))).toBe('bf');
  });

  it('always holds the line it was drawn to, and nothing that is not in the list', () => {
    const line = fc.constantFrom(...people);
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.boolean())), line, (steps, last) => {
        const before = steps.reduce(
          (held, [id, extend]) => (extend ? extendTo(held, people, id, id) : toggleLines(held, [id])),
          noSelection,
        );
        const after = extendTo(before, people, last, last);
        expect(after.ids.has(last)).toBe(true);
        expect([...after.ids].every((id) => people.includes(id))).toBe(true);
      }),
    );
  });

  it('forgets who left the list', () => {
    const three = extendTo(noSelection, people, 'a', 'c');
    expect(chosen(keepKnown(three, new Set(['a', 'c'])))).toBe('ac');
    expect(keepKnown(three, new Set(people))).toBe(three);
  });
});
