import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { ownPage } from './app-origin';
import { setupClosing } from './closing';
import { createFileTokens } from './file-tokens';
import { setupIpc } from './ipc';
import { createReadsInParts } from './reads-in-parts';
import { createSavesInParts } from './saves-in-parts';
import { log } from './log';
import { createReloadLimit } from './reload-limit';
import { keepWindowState, restoredState } from './window-state';

const PAPER = '#ffffff';
const NIGHT = '#1b1c1e';

export async function openMainWindow(): Promise<void> {
  const state = restoredState();
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? NIGHT : PAPER,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Only macOS checks spelling without downloading a dictionary.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  // The page sets the title through the contract; a document title must not flicker in between.
  window.on('page-title-updated', (event) => event.preventDefault());

  keepWindowState(window);
  const reads = createReadsInParts();
  const saves = createSavesInParts();
  const forgetPage = (): void => {
    reads.giveUpAll();
    saves.giveUpAll();
  };
  setupIpc({ window, tokens: createFileTokens(), reads, saves });
  window.on('closed', forgetPage);
  window.webContents.on('did-navigate', forgetPage);
  setupClosing(window);
  const mayReload = createReloadLimit();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log('error', `page process gone: ${reason}`);
    forgetPage();
    if (reason !== 'clean-exit' && mayReload(Date.now())) window.webContents.reload();
  });
  await window.loadURL(ownPage());
}
