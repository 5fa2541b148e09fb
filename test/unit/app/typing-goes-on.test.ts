import { describe, expect, it } from 'vitest';
import { createTypingWatch } from '@/app/commands/typing-goes-on';

const here = { isConnected: true };

/** Letters typed into a field that then goes away. */
function typedInto(field: { isConnected: boolean }) {
  const watch = createTypingWatch();
  watch.isAstray({ isLetter: true, field, at: 0 });
  field.isConnected = false;
  return watch;
}

describe('letters for a field that went away under the hands', () => {
  it('are astray until the hands rest', () => {
    const watch = typedInto({ isConnected: true });
    const letter = (at: number) => watch.isAstray({ isLetter: true, field: null, at });
    expect([letter(3_000), letter(3_900), letter(4_800), letter(5_900), letter(6_000)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('are keys of the page once another key was pressed, the pointer used, or much time went by', () => {
    const letter = (at: number) => ({ isLetter: true, field: null, at });
    const byKey = typedInto({ isConnected: true });
    byKey.isAstray({ isLetter: false, field: null, at: 100 });
    expect(byKey.isAstray(letter(200))).toBe(false);
    const byPointer = typedInto({ isConnected: true });
    byPointer.forget();
    expect(byPointer.isAstray(letter(200))).toBe(false);
    expect(typedInto({ isConnected: true }).isAstray(letter(60_000))).toBe(false);
  });

  it('are none where the field is still there, or the key that was pressed in it is what closed it', () => {
    const watch = createTypingWatch();
    watch.isAstray({ isLetter: true, field: here, at: 0 });
    expect(watch.isAstray({ isLetter: true, field: null, at: 100 })).toBe(false);
    const closing = { isConnected: true };
    watch.isAstray({ isLetter: true, field: closing, at: 200 });
    watch.isAstray({ isLetter: false, field: closing, at: 300 });
    closing.isConnected = false;
    expect(watch.isAstray({ isLetter: true, field: null, at: 400 })).toBe(false);
  });
});
