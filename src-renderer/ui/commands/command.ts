import type { MessageKey } from '@/i18n/messages/en/messages';
import type { TextValues } from '@/i18n/use-text';
import type { IconShape } from '../icon';

export const commandGroups = ['go', 'edit', 'create', 'meeting', 'exchange', 'view', 'help'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/**
 * Something a person can do, declared once: the palette, the keyboard, the list of shortcuts and the application menu
 * all read it. `Context` is what it needs to run; a command of a page closes over its own data and needs none.
 */
export interface Command<Context = void> {
  /** Unique in the app: `area.verb-noun`. */
  readonly id: string;
  readonly message: MessageKey;
  readonly values?: TextValues;
  readonly group: CommandGroup;
  /** As `parseShortcut` reads them; the first is the one shown. */
  readonly shortcuts?: readonly string[];
  /** Heard and shown only where the app has a window of its own: browsers keep keys such as Ctrl+N for themselves. */
  readonly desktopShortcut?: string;
  readonly icon?: IconShape;
  /**
   * Heard in open dialogs and menus too. Other shortcuts are heard in the page and, unless they type a character or
   * edit text (undo, redo), in its text fields.
   */
  readonly everywhere?: boolean;
  /** Left out of the palette, because it makes no sense there (the palette itself). */
  readonly hidden?: boolean;
  readonly enabled?: (context: Context) => boolean;
  readonly run: (context: Context) => void;
}
