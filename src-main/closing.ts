import { app, ipcMain, type BrowserWindow, type IpcMainEvent } from 'electron';
import { transport } from '../src-preload/contract';
import { log } from './log';
import { sendEvent } from './send-event';

/** Long enough for the slowest disk to take what was typed; short enough that a hung page does not hold the user. */
const PATIENCE_MS = 3000;

/** Holds the window open until the page has kept everything typed, then lets the close, or the quit, go on. */
export function setupClosing(window: BrowserWindow): void {
  let state: 'open' | 'asked' | 'ready' = 'open';
  let quitting = false;

  const finish = (): void => {
    if (state !== 'asked') return;
    state = 'ready';
    if (quitting) app.quit();
    else window.close();
  };
  const onReady = (event: IpcMainEvent): void => {
    if (event.sender === window.webContents && event.senderFrame === window.webContents.mainFrame) finish();
  };
  const onQuit = (): void => {
    quitting = true;
  };

  window.on('close', (event) => {
    if (state === 'ready' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (state === 'asked') return;
    state = 'asked';
    sendEvent(window, 'window:closing', null);
    setTimeout(() => {
      if (state === 'asked') log('warn', 'the page did not finish in time for closing');
      finish();
    }, PATIENCE_MS);
  });
  ipcMain.on(transport.closeReady, onReady);
  app.on('before-quit', onQuit);
  window.on('closed', () => {
    ipcMain.off(transport.closeReady, onReady);
    app.off('before-quit', onQuit);
  });
}
