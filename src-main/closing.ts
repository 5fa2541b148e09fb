import { ipcMain, type BrowserWindow, type IpcMainEvent } from 'electron';
import { transport } from '../src-preload/contract';
import { log } from './log';
import { sendEvent } from './send-event';

/** Long enough for the slowest disk to take what was typed; short enough that a hung page does not hold the user. */
const PATIENCE_MS = 3000;

/**
 * Holds the window open until the page has kept everything typed, then ends it; with its only window gone the program
 * quits, so a quit that began as one is resumed. The end is `destroy` and not `close`, which would ask the page once
 * more, and wait for ever where the page hangs.
 */
export function setupClosing(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined;

  const onReady = (event: IpcMainEvent): void => {
    const isOurs = event.sender === window.webContents && event.senderFrame === window.webContents.mainFrame;
    if (isOurs && timer !== undefined) window.destroy();
  };

  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (timer !== undefined) return;
    sendEvent(window, 'window:closing', null);
    timer = setTimeout(() => {
      log('warn', 'the page did not finish in time for closing');
      window.destroy();
    }, PATIENCE_MS);
  });
  ipcMain.on(transport.closeReady, onReady);
  window.on('closed', () => {
    clearTimeout(timer);
    ipcMain.off(transport.closeReady, onReady);
  });
}
