import { describe, expect, it } from 'vitest';
import { isLetterShortcut, matchesStroke, parseShortcut, type PressedKey } from '@/ui/shortcut';
import { formatShortcut } from '@/ui/kbd';
import type { Translate } from '@/i18n/use-text';

const aPress = (press: Partial<PressedKey>): PressedKey => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...press,
});

function matches(shortcut: string, press: Partial<PressedKey>, mac = false): boolean {
  const [stroke] = parseShortcut(shortcut);
  return stroke !== undefined && matchesStroke(aPress(press), stroke, mac);
}

describe('a shortcut', () => {
  it('is heard with Ctrl, or with Command on a Mac', () => {
    expect(matches('Mod+K', { key: 'k', code: 'KeyK', ctrlKey: true })).toBe(true);
    expect(matches('Mod+K', { key: 'k', code: 'KeyK', metaKey: true }, true)).toBe(true);
    expect(matches('Mod+K', { key: 'k', code: 'KeyK', ctrlKey: true }, true)).toBe(false);
    expect(matches('Mod+K', { key: 'k', code: 'KeyK' })).toBe(false);
  });

  it('is heard while a Cyrillic layout is on', () => {
    expect(matches('Mod+Z', { key: 'я', code: 'KeyZ', ctrlKey: true })).toBe(true);
    expect(matches('G', { key: 'п', code: 'KeyG' })).toBe(true);
  });

  it('tells Ctrl+Shift+Z from Ctrl+Z', () => {
    const press = { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true };
    expect(matches('Mod+Shift+Z', press)).toBe(true);
    expect(matches('Mod+Z', press)).toBe(false);
  });

  it('may be a sign that itself needs Shift', () => {
    expect(matches('?', { key: '?', code: 'Slash', shiftKey: true })).toBe(true);
    expect(matches('?', { key: '?', code: 'Digit7', shiftKey: true })).toBe(true);
    expect(matches('/', { key: '/', code: 'Slash' })).toBe(true);
  });

  it('types a character when it has neither Ctrl nor Alt', () => {
    expect(['N', 'G M', '?', '/'].every(isLetterShortcut)).toBe(true);
    expect(['Mod+K', 'Alt+1', 'Escape'].some(isLetterShortcut)).toBe(false);
  });

  it('is written as the keyboard at hand has it', () => {
    const t: Translate = (key, values) =>
      key === 'ui.then' ? `${String(values?.first)} then ${String(values?.second)}` : key.replace('ui.', '');
    expect(formatShortcut('Mod+Shift+Z', t, false)).toBe('ctrl shift Z');
    expect(formatShortcut('Mod+Shift+Z', t, true)).toBe('⇧⌘Z');
    expect(formatShortcut('G M', t, false)).toBe('G then M');
  });
});
