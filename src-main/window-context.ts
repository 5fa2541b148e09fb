import type { BrowserWindow } from 'electron';
import type { FileTokens } from './file-tokens';
import type { ReadsInParts } from './reads-in-parts';
import type { SavesInParts } from './saves-in-parts';

/** What the handlers of one window share. */
export interface WindowContext {
  readonly window: BrowserWindow;
  readonly tokens: FileTokens;
  readonly reads: ReadsInParts;
  readonly saves: SavesInParts;
}
