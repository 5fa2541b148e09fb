import { Menu, type BrowserWindow } from 'electron';
import type { MenuLabel } from '../src-preload/contract';
import { isDeveloping } from './app-origin';
import { menuTemplate } from './menu-template';
import { sendEvent } from './send-event';

/** Until the page has sent words in the user's language there is no menu of ours to show. */
export function setMenu(window: BrowserWindow, labels: Readonly<Record<MenuLabel, string>>): void {
  const template = menuTemplate({
    labels,
    platform: process.platform,
    developing: isDeveloping(),
    send: (command) => sendEvent(window, 'menu:command', { command }),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
