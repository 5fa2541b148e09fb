import type { BrowserWindow } from 'electron';
import type { FileTokens } from './file-tokens';
import type { SavesInParts } from './saves-in-parts';

/** What the handlers of one window share. */
export interface WindowContext {
  readonly window: BrowserWindow;
  readonly tokens: FileTokens;
  readonly saves: SavesInParts;
}
