import { app } from 'electron';

/** IndexedDB belongs to scheme and host: changing either loses sight of every user's register. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'rapporteur';

const BUILT_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** The address of the dev server while developing; never in a packaged app, whatever its environment says. */
function devServer(): string | undefined {
  return app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
}

export function isDeveloping(): boolean {
  return devServer() !== undefined;
}

/** The origin of our own page. */
export function ownOrigin(): string {
  const dev = devServer();
  return dev === undefined ? BUILT_ORIGIN : new URL(dev).origin;
}

export function ownPage(): string {
  return `${ownOrigin()}/index.html`;
}

/**
 * The origin of an address as `scheme://host[:port]`. `URL.origin` is the word "null" for schemes that Node does not
 * know, our own among them, so it cannot tell one from another.
 */
export function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return `${url.protocol}//${url.host}`;
}

export function isOwnAddress(address: string): boolean {
  return originOf(address) === ownOrigin();
}
