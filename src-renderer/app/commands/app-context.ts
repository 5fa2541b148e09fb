import type { Locale } from '@/i18n/locales';
import type { Theme } from '../preferences';

/** What the app's own commands can do; the frame makes it. */
export interface AppContext {
  readonly navigate: (to: string) => void;
  /** Words of the step Undo would take back, null where there is none. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  readonly createMeeting: () => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly locale: Locale;
  readonly setLanguage: (locale: Locale) => void;
}
