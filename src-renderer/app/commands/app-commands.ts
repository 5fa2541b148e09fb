import {
  CalendarPlus,
  CircleQuestionMark,
  Command as CommandIcon,
  Import,
  Keyboard,
  Languages,
  Monitor,
  Moon,
  Redo2,
  Sun,
  Undo2,
} from 'lucide-react';
import { postsAddress } from '@/features/people/person-address';
import { localeCodes, locales, type Locale } from '@/i18n/locales';
import type { Command } from '@/ui/commands/command';
import { areaIcons } from '../area-icons';
import { areas } from '../areas';
import type { Theme } from '../preferences';
import type { AppContext } from './app-context';

const goCommands = areas.map(({ id, path, shortcuts, desktopShortcut }): Command<AppContext> => ({
  id: `go.${id}`,
  message: `app.command.go-${id}`,
  group: 'go',
  icon: areaIcons[id],
  shortcuts,
  ...(desktopShortcut ? { desktopShortcut } : {}),
  run: ({ navigate }) => navigate(path),
}));

const themeIcons: Readonly<Record<Theme, typeof Sun>> = { light: Sun, dark: Moon, system: Monitor };

const themeCommand = (theme: Theme): Command<AppContext> => ({
  id: `view.theme-${theme}`,
  message: `app.command.theme-${theme}`,
  group: 'view',
  icon: themeIcons[theme],
  enabled: (app) => app.theme !== theme,
  run: ({ setTheme }) => setTheme(theme),
});

const languageCommand = (locale: Locale): Command<AppContext> => ({
  id: `view.language-${locale}`,
  message: 'app.command.language',
  values: { name: locales[locale].name },
  group: 'view',
  icon: Languages,
  enabled: (app) => app.locale !== locale,
  run: ({ setLanguage }) => setLanguage(locale),
});

/** What can be done from anywhere. A page adds its own with `useCommands`. */
export const appCommands: readonly Command<AppContext>[] = [
  {
    id: 'app.open-palette',
    message: 'app.command.palette',
    group: 'help',
    icon: CommandIcon,
    shortcuts: ['Mod+K', '/'],
    everywhere: true,
    hidden: true,
    run: ({ openPalette }) => openPalette(),
  },
  {
    id: 'create.meeting',
    message: 'app.command.new-meeting',
    group: 'create',
    icon: CalendarPlus,
    shortcuts: ['N'],
    desktopShortcut: 'Mod+N',
    run: ({ createMeeting }) => createMeeting(),
  },
  {
    id: 'exchange.import',
    message: 'app.command.import',
    group: 'exchange',
    icon: Import,
    shortcuts: ['Mod+O'],
    run: ({ navigate }) => navigate('/import'),
  },
  {
    id: 'edit.undo',
    message: 'app.command.undo',
    group: 'edit',
    icon: Undo2,
    shortcuts: ['Mod+Z'],
    enabled: ({ undoLabel }) => undoLabel !== null,
    run: ({ undo }) => undo(),
  },
  {
    id: 'edit.redo',
    message: 'app.command.redo',
    group: 'edit',
    icon: Redo2,
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: ({ redoLabel }) => redoLabel !== null,
    run: ({ redo }) => redo(),
  },
  ...goCommands,
  {
    id: 'go.posts',
    message: 'app.command.go-posts',
    group: 'go',
    icon: Languages,
    run: ({ navigate }) => navigate(postsAddress),
  },
  ...(['light', 'dark', 'system'] as const).map(themeCommand),
  ...localeCodes.map(languageCommand),
  {
    id: 'help.open',
    message: 'help.title',
    group: 'help',
    icon: CircleQuestionMark,
    run: ({ navigate }) => navigate('/help'),
  },
  {
    id: 'help.shortcuts',
    message: 'app.command.shortcuts',
    group: 'help',
    icon: Keyboard,
    shortcuts: ['?'],
    run: ({ openShortcuts }) => openShortcuts(),
  },
];
