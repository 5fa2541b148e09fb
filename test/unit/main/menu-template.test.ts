import { describe, expect, it } from 'vitest';
import type { MenuCommand, MenuLabel } from '../../../src-preload/contract';
import { menuTemplate } from '../../../src-main/menu-template';

const labels = new Proxy({} as Readonly<Record<MenuLabel, string>>, {
  get: (_target, name) => `“${String(name)}”`,
});

interface Item {
  readonly id?: string;
  readonly role?: string;
  readonly label?: string;
  readonly accelerator?: string;
  readonly click?: () => void;
}

function itemsOf(
  platform: NodeJS.Platform,
  send: (command: MenuCommand) => void = () => undefined,
): readonly Item[] {
  const template = menuTemplate({ labels, platform, developing: false, send });
  return template.flatMap(({ submenu }) => (Array.isArray(submenu) ? (submenu as Item[]) : []));
}

describe('menuTemplate', () => {
  it('sends each command it names', () => {
    const sent: string[] = [];
    const commands = itemsOf('linux', (command) => sent.push(command)).filter(({ id }) => id !== undefined);
    for (const { click } of commands) click?.();
    expect(sent).toEqual(commands.map(({ id }) => id));
    expect(sent).toHaveLength(13);
  });

  it('gives every item the words it was sent', () => {
    for (const { id, label } of itemsOf('linux')) if (id !== undefined) expect(label).toBe(`“${id}”`);
  });

  it('has no two items on one key', () => {
    const keys = itemsOf('linux').flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps the developer tools out of the product', () => {
    expect(itemsOf('linux').map(({ role }) => role)).not.toContain('toggleDevTools');
  });

  it('quits from the file menu, but on macOS from the first one', () => {
    expect(itemsOf('win32').map(({ role }) => role)).toContain('quit');
    expect(itemsOf('darwin').map(({ role }) => role)).not.toContain('quit');
  });
});
