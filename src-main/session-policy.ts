import { session, type Session } from 'electron';
import { isDeveloping, isOwnAddress, originOf, ownOrigin } from './app-origin';
import { log } from './log';

/** What our page may ask of the engine; everything else is refused, whatever later engines add. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage']);

const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['data:', 'blob:', 'about:']);

export function setupSession(): void {
  const own = session.defaultSession;
  refusePermissions(own, (permission, origin) => GRANTED.has(permission) && origin === ownOrigin());
  refuseRequests(own, (url) => isOwnAddress(url) || isLocal(url) || (isDeveloping() && isDevTraffic(url)));
  refuseDownloads(own);
}

/** Seals a session to the addresses `allowed` accepts; for pages that need no permission at all. */
export function sealSession(target: Session, allowed: (url: string) => boolean): void {
  refusePermissions(target, () => false);
  refuseRequests(target, (url) => allowed(url) || isLocal(url));
  refuseDownloads(target);
}

function refusePermissions(
  target: Session,
  granted: (permission: string, origin: string | undefined) => boolean,
): void {
  target.setPermissionRequestHandler((contents, permission, callback, details) => {
    callback(details.isMainFrame && granted(permission, originOf(contents.getURL())));
  });
  // Asked for the origin alone, sometimes with a slash at its end.
  target.setPermissionCheckHandler((_contents, permission, origin) => granted(permission, originOf(origin)));
  target.setDevicePermissionHandler(() => false);
}

function refuseRequests(target: Session, allowed: (url: string) => boolean): void {
  target.webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = !allowed(url);
    if (cancel) log('warn', 'refused a request');
    callback({ cancel });
  });
}

/** Files are written through a dialog and the atomic writer; a download would bypass both. */
function refuseDownloads(target: Session): void {
  target.on('will-download', (event) => event.preventDefault());
}

function isLocal(url: string): boolean {
  return LOCAL_SCHEMES.has(new URL(url).protocol);
}

/** The dev server's hot-reload socket, and the developer tools themselves. */
function isDevTraffic(url: string): boolean {
  const { protocol, host } = new URL(url);
  return protocol === 'devtools:' || (protocol === 'ws:' && host === new URL(ownOrigin()).host);
}
