import { describe, expect, it } from 'vitest';
import { appCommands } from '@/app/commands/app-commands';
import { mergeCommands, type BoundCommand } from '@/app/commands/bound-command';
import { createShortcutMatcher, type KeyPlace } from '@/app/commands/shortcut-listener';
import type { PressedKey } from '@/ui/shortcut';

const shortcutsOf = ({ shortcuts = [], desktopShortcut }: (typeof appCommands)[number]) =>
  desktopShortcut ? [desktopShortcut, ...shortcuts] : shortcuts;

describe('the app’s commands', () => {
  it('have ids of their own', () => {
    const ids = appCommands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have shortcuts of their own', () => {
    const all = appCommands.flatMap(shortcutsOf).map((shortcut) => shortcut.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
  });

  it('have no shortcut that is the beginning of another', () => {
    const all = appCommands.flatMap(shortcutsOf);
    for (const shortcut of all) {
      expect(all.filter((other) => other !== shortcut && other.startsWith(`${shortcut} `))).toEqual([]);
    }
  });

  it('leave a browser its own keys', () => {
    const browsers = ['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+N', 'Mod+R', 'Mod+L', 'Mod+P', 'Mod+F'];
    expect(
      appCommands.flatMap(({ shortcuts = [] }) => shortcuts).filter((one) => browsers.includes(one)),
    ).toEqual([]);
  });
});

const aCommand = (command: Partial<BoundCommand>): BoundCommand => ({
  id: 'test.command',
  label: 'Test',
  group: 'help',
  icon: null,
  shortcuts: [],
  everywhere: false,
  hidden: false,
  enabled: true,
  run: () => undefined,
  ...command,
});

const aPress = (press: Partial<PressedKey>): PressedKey => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...press,
});

describe('a press', () => {
  const undo = aCommand({ id: 'undo', shortcuts: ['Mod+Z'] });
  const palette = aCommand({ id: 'palette', shortcuts: ['Mod+K', '/'], everywhere: true });
  const create = aCommand({ id: 'create', shortcuts: ['N'] });
  const open = aCommand({ id: 'open', shortcuts: ['Mod+O'] });
  const meetings = aCommand({ id: 'meetings', shortcuts: ['G M'] });
  const all = [undo, palette, create, open, meetings];
  const ctrl = (letter: string) => aPress({ key: letter, code: `Key${letter.toUpperCase()}`, ctrlKey: true });
  const letter = (name: string) => aPress({ key: name, code: `Key${name.toUpperCase()}` });
  const hear = (press: PressedKey, place: KeyPlace) =>
    createShortcutMatcher(false)(press, place, all)?.id ?? null;

  it('in the page runs whatever it calls for', () => {
    expect(hear(ctrl('z'), 'page')).toBe('undo');
    expect(hear(letter('n'), 'page')).toBe('create');
  });

  it('in a text field is left to the field where it types or takes back typing', () => {
    expect(hear(ctrl('z'), 'text-field')).toBe(null);
    expect(hear(letter('n'), 'text-field')).toBe(null);
    expect(hear(ctrl('k'), 'text-field')).toBe('palette');
    expect(hear(ctrl('o'), 'text-field')).toBe('open');
  });

  it('in a field with nothing to take back undoes the last step', () => {
    expect(hear(ctrl('z'), 'untouched-field')).toBe('undo');
    expect(hear(ctrl('k'), 'untouched-field')).toBe('palette');
    expect(hear(letter('n'), 'untouched-field')).toBe(null);
  });

  it('in an open dialog or menu runs only what is meant for everywhere', () => {
    expect(hear(ctrl('k'), 'overlay')).toBe('palette');
    expect(hear(ctrl('z'), 'overlay')).toBe(null);
    expect(hear(aPress({ key: '/', code: 'Slash' }), 'overlay')).toBe(null);
  });

  it('after another may complete a shortcut of two', () => {
    const match = createShortcutMatcher(false, () => 0);
    expect(match(letter('g'), 'page', all)).toBe(null);
    expect(match(letter('m'), 'page', all)?.id).toBe('meetings');
    expect(match(letter('m'), 'page', all)).toBe(null);
  });

  it('that comes too late completes nothing', () => {
    let now = 0;
    const match = createShortcutMatcher(false, () => now);
    match(letter('g'), 'page', all);
    now = 5000;
    expect(match(letter('m'), 'page', all)).toBe(null);
  });

  it('does not run what cannot be done now', () => {
    const match = createShortcutMatcher(false);
    expect(match(ctrl('z'), 'page', [{ ...undo, enabled: false }])).toBe(null);
  });
});

describe('the commands of a page', () => {
  it('stand before the app’s, in place of those with the same id', () => {
    const ofPage = [aCommand({ id: 'export', label: 'Export this' })];
    const ofApp = [aCommand({ id: 'go' }), aCommand({ id: 'export', label: 'Export' })];
    expect(mergeCommands(ofPage, ofApp).map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'export: Export this',
      'go: Test',
    ]);
  });
});
