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
  readonly icon?: IconShape;
  /**
   * A shortcut is left to a text field that has the focus unless this says `everywhere`; those that type a character
   * (no Ctrl, no Alt) are always left to it.
   */
  readonly inTextFields?: 'everywhere';
  /** Left out of the palette, because it makes no sense there (the palette itself). */
  readonly hidden?: boolean;
  readonly enabled?: (context: Context) => boolean;
  readonly run: (context: Context) => void;
}
