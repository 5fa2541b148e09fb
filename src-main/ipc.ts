import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { transport } from '../src-preload/contract';
import { appFacts } from './app-facts';
import { isOwnAddress } from './app-origin';
import { dispatch, RefusedRequest, type Handlers, type Sender } from './dispatcher';
import { openExternal, revealFile } from './external';
import {
  beginRead,
  beginSave,
  chooseTarget,
  openFiles,
  openFolder,
  readFile,
  saveAgain,
  saveBeside,
  saveFile,
} from './files';
import { log } from './log';
import { setMenu } from './menu';
import { openCopy } from './open-copy';
import { printAgain, printBytes, printPdf } from './print-requests';
import type { WindowContext } from './window-context';

/** Answers the page of one window; the only way in from the page, besides `closeReady`. */
export function setupIpc(context: WindowContext): void {
  const handlers = handlersFor(context);
  ipcMain.handle(transport.request, async (event, channel: unknown, request: unknown) => {
    try {
      return await dispatch(handlers, senderOf(event, context), channel, request);
    } catch (error) {
      log('error', `request failed: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`);
      // The page learns that it was refused, not what this side knows.
      throw new Error(error instanceof RefusedRequest ? 'Refused' : 'Failed', { cause: error });
    }
  });
  context.window.on('closed', () => ipcMain.removeHandler(transport.request));
}

function handlersFor(context: WindowContext): Handlers {
  return {
    'app:facts': () => Promise.resolve(appFacts()),
    'file:open': (request) => openFiles(context, request),
    'file:open-folder': () => openFolder(context),
    'file:read': (request) => readFile(context, request),
    'file:read-begin': (request) => beginRead(context, request),
    'file:read-part': ({ reading }) => context.reads.next(reading),
    'file:read-give-up': async ({ reading }) => {
      await context.reads.giveUp(reading);
      return null;
    },
    'file:save': (request) => saveFile(context, request),
    'file:save-begin': (request) => beginSave(context, request),
    'file:save-part': ({ writing, bytes }) => context.saves.add(writing, bytes),
    'file:save-end': ({ writing }) =>
      context.saves.end(writing, (path) => context.tokens.grant(path, 'write')),
    'file:save-give-up': async ({ writing }) => {
      await context.saves.giveUp(writing);
      return null;
    },
    'file:save-again': (request) => saveAgain(context, request),
    'file:choose-target': (request) => chooseTarget(context, request),
    'file:save-beside': (request) => saveBeside(context, request),
    'print:pdf': (request) => printPdf(context, request),
    'print:pdf-bytes': (request) => printBytes(request),
    'print:pdf-again': (request) => printAgain(context, request),
    'shell:open-external': (request) => openExternal(context, request),
    'shell:open-copy': (request) => openCopy(context, request),
    'shell:reveal': (request) => revealFile(context, request),
    'menu:labels': (labels) => {
      setMenu(context.window, labels);
      return Promise.resolve(null);
    },
    'window:title': ({ title }) => {
      context.window.setTitle(title);
      return Promise.resolve(null);
    },
  };
}

/** The frame is compared and not its address alone: a frame inside our page may have been given our own address. */
function senderOf(event: IpcMainInvokeEvent, { window }: WindowContext): Sender {
  const frame = event.senderFrame;
  return {
    isMainFrame:
      frame !== null && event.sender === window.webContents && frame === window.webContents.mainFrame,
    isOwnAddress: frame !== null && isOwnAddress(frame.url),
  };
}
