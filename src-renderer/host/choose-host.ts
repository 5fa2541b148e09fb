import type { Bridge } from '../../src-preload/contract';
import { createBrowserHost } from './browser-host';
import { createElectronHost } from './electron-host';
import type { Host } from './host';

declare global {
  interface Window {
    /** Put there by the preload script; a plain browser has none. */
    readonly rapporteur?: Bridge;
  }
}

/** The host this page runs in. Called once, before the app is shown. */
export function chooseHost(): Promise<Host> {
  return window.rapporteur === undefined
    ? Promise.resolve(createBrowserHost())
    : createElectronHost(window.rapporteur);
}
