import { app, type WebContents } from 'electron';
import { isDeveloping, isOwnAddress } from './app-origin';
import { log } from './log';

/** What holds for every page this program ever opens, the print window included. */
export function setupSecurity(): void {
  closeTheNetwork();
  app.on('web-contents-created', (_event, contents) => sealContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault();
    callback(false);
  });
  app.on('login', (event) => event.preventDefault());
}

/** The engine's own traffic (component updates, lookups) goes around the requests a page makes; stop it at its root. */
function closeTheNetwork(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  if (!isDeveloping()) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

function sealContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => {
    log('warn', 'refused to open a window');
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (mayNavigate(event.url, event.isMainFrame)) return;
    event.preventDefault();
    log('warn', 'refused a navigation');
  });
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url, true)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}

/** Our page may be loaded again (hot reload, a crash); frames in it show only what the page itself wrote into them. */
function mayNavigate(url: string, isMainFrame: boolean): boolean {
  return isMainFrame ? isOwnAddress(url) : url === 'about:srcdoc' || url === 'about:blank';
}
