import { app, dialog, ipcMain, type BrowserWindow, type IpcMainEvent } from 'electron';
import { transport } from '../src-preload/contract';
import { createCloseGate } from './close-gate';
import { log } from './log';
import { sendEvent } from './send-event';

/** Long enough for the slowest disk to take what was typed; short enough that a hung page does not hold the user. */
const PATIENCE_MS = 3000;

const STAY = 0;
const CLOSE = 1;

// Of this side, because the page that failed to save may fail to speak as well.
const WORDS = {
  en: {
    message: 'Some of what you typed could not be saved.',
    detail: 'It is still in the window. If you close now, it is lost.',
    stay: 'Stay',
    close: 'Close and lose it',
  },
  ru: {
    message: 'Часть введённого не удалось сохранить.',
    detail: 'Она ещё в окне. Если закрыть его сейчас, она будет потеряна.',
    stay: 'Остаться',
    close: 'Закрыть без сохранения',
  },
} as const;

/**
 * Holds the window open until the page has kept everything typed, then ends it; with its only window gone the program
 * quits, so a quit that began as one is resumed. The end is `destroy` and not `close`, which would ask the page once
 * more, and wait for ever where the page hangs.
 */
export function setupClosing(window: BrowserWindow): void {
  const gate = createCloseGate(
    {
      tellPage: () => sendEvent(window, 'window:closing', null),
      askUser: () => askUser(window),
      end: (why) => {
        if (why === 'no-answer') log('warn', 'the page did not finish in time for closing');
        window.destroy();
      },
    },
    PATIENCE_MS,
  );
  const onReady = (event: IpcMainEvent, kept: unknown): void => {
    const isOurs = event.sender === window.webContents && event.senderFrame === window.webContents.mainFrame;
    if (isOurs) void gate.pageAnswered(kept === true);
  };

  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    gate.closeWanted();
  });
  ipcMain.on(transport.closeReady, onReady);
  window.on('closed', () => {
    gate.dispose();
    ipcMain.off(transport.closeReady, onReady);
  });
}

async function askUser(window: BrowserWindow): Promise<boolean> {
  const words = app.getLocale().startsWith('ru') ? WORDS.ru : WORDS.en;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.message,
    detail: words.detail,
    buttons: [words.stay, words.close],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  });
  return response === CLOSE;
}
