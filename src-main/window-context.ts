import type { BrowserWindow } from 'electron';
import type { FileTokens } from './file-tokens';

/** What the handlers of one window share. */
export interface WindowContext {
  readonly window: BrowserWindow;
  readonly tokens: FileTokens;
}
