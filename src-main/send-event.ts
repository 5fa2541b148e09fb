import type { BrowserWindow } from 'electron';
import { transport, type EventChannel, type Events } from '../src-preload/contract';

/** Tells the page something; a page that is gone is not told. */
export function sendEvent<C extends EventChannel>(
  window: BrowserWindow,
  channel: C,
  payload: Events[C],
): void {
  if (window.isDestroyed() || window.webContents.isDestroyed()) return;
  window.webContents.send(transport.event, channel, payload);
}
