import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuLabel } from '../src-preload/contract';

type Item = MenuItemConstructorOptions;

export interface MenuInput {
  readonly labels: Readonly<Record<MenuLabel, string>>;
  readonly platform: NodeJS.Platform;
  readonly developing: boolean;
  readonly send: (command: MenuCommand) => void;
}

const SEPARATOR: Item = { type: 'separator' };

/** The native menu. A key the page itself handles never reaches it, so nothing is carried out twice. */
export function menuTemplate({ labels, platform, developing, send }: MenuInput): Item[] {
  const command = (name: MenuCommand, accelerator?: string): Item => ({
    id: name,
    label: labels[name],
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const role = (name: NonNullable<Item['role']>, label: MenuLabel): Item => ({
    role: name,
    label: labels[label],
  });
  const redoKey = platform === 'win32' ? 'CommandOrControl+Y' : 'CommandOrControl+Shift+Z';

  return [
    // macOS puts the first menu under the program's own name.
    ...(platform === 'darwin' ? [{ role: 'appMenu' } satisfies Item] : []),
    {
      label: labels.file,
      submenu: [
        command('new-meeting', 'CommandOrControl+N'),
        SEPARATOR,
        command('import-records', 'CommandOrControl+O'),
        command('export-paper', 'CommandOrControl+E'),
        ...(platform === 'darwin' ? [] : [SEPARATOR, role('quit', 'quit')]),
      ],
    },
    {
      label: labels.edit,
      submenu: [
        command('undo', 'CommandOrControl+Z'),
        command('redo', redoKey),
        SEPARATOR,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('selectAll', 'select-all'),
      ],
    },
    {
      label: labels.view,
      submenu: [
        role('zoomIn', 'zoom-in'),
        role('zoomOut', 'zoom-out'),
        role('resetZoom', 'zoom-reset'),
        SEPARATOR,
        role('togglefullscreen', 'full-screen'),
        ...(developing
          ? [SEPARATOR, { role: 'reload' } satisfies Item, { role: 'toggleDevTools' } satisfies Item]
          : []),
      ],
    },
    {
      label: labels.go,
      submenu: [
        command('go-overview', 'CommandOrControl+1'),
        command('go-meetings', 'CommandOrControl+2'),
        command('go-recommendations', 'CommandOrControl+3'),
        command('go-people', 'CommandOrControl+4'),
        command('go-parties', 'CommandOrControl+5'),
        SEPARATOR,
        command('open-palette', 'CommandOrControl+K'),
        SEPARATOR,
        command('go-settings', 'CommandOrControl+,'),
      ],
    },
    { label: labels.help, role: 'help', submenu: [command('show-shortcuts')] },
  ];
}
