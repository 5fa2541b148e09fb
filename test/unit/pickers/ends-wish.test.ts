import { describe, expect, test } from 'vitest';
import { endsWish } from '@/pickers/ends-wish';

const key = (pressed: string, more: object = {}) => ({ type: 'keydown', key: pressed, ...more });

describe('a wish for the focus', () => {
  test.each([
    ['a click anywhere', { type: 'pointerdown' }, true],
    ['a click elsewhere', { type: 'pointerdown' }, false],
    ['a letter typed elsewhere', key('o'), false],
    ['Tab', key('Tab'), true],
    ['Escape', key('Escape'), true],
    ['an arrow', key('ArrowDown'), true],
    ['a command', key('k', { ctrlKey: true }), true],
    ['an order of keys', key('ArrowUp', { altKey: true }), true],
  ])('ends with %s', (_what, act, isInside) => {
    expect(endsWish(act, isInside)).toBe(true);
  });

  test.each([
    ['letters typed into what is wanted', key('о'), true],
    ['a letter taken back there', key('Backspace'), true],
    ['a key that is only held', key('Shift', { shiftKey: true }), false],
  ])('goes on over %s', (_what, act, isInside) => {
    expect(endsWish(act, isInside)).toBe(false);
  });
});
