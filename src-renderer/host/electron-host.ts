import type { Bridge } from '../../src-preload/contract';
import { createAdoptedFiles } from './adopted-files';
import { createFinishers } from './finishers';
import type { Host } from './host';
import { readInParts } from './read-in-parts';
import { partSize, saveInParts } from './save-in-parts';
import { safeFileName } from './safe-file-name';

/** More than any title bar shows; a title as long as an imported text is refused by the other side. */
const LONGEST_TITLE = 300;

/** The host over the bridge that the preload script put on the window. */
export async function createElectronHost(bridge: Bridge): Promise<Host> {
  const { version, platform, languages } = await bridge.request('app:facts', null);
  const adopted = createAdoptedFiles();
  const finishers = createFinishers();
  // Answered even when nothing was registered, or the window would wait for its whole patience.
  bridge.on('window:closing', () => void finishers.runAll().then((kept) => bridge.closeReady(kept)));

  return {
    capabilities: {
      writesPdf: true,
      savesAgain: true,
      emptiesChosen: false,
      revealsFiles: true,
      hasMenu: true,
      opensFolders: true,
      opensCopies: true,
    },
    facts: { kind: 'electron', version, platform, languages },
    openFiles: (options) => bridge.request('file:open', options),
    openFolder: () => bridge.request('file:open-folder', null),
    adoptFiles: (files) => adopted.adopt(files),
    readFile: (handle, { limit }) =>
      adopted.has(handle)
        ? adopted.read(handle, limit)
        : handle.size > partSize
          ? readInParts(bridge, { token: handle.token, limit })
          : bridge.request('file:read', { token: handle.token, limit }),
    saveFile: (options) => {
      const { suggestedName, filters, bytes } = withSafeName(options);
      return bytes.length > partSize
        ? saveInParts(bridge, withSafeName(options))
        : bridge.request('file:save', { suggestedName, filters, bytes });
    },
    chooseTarget: (options) => bridge.request('file:choose-target', withSafeName(options)),
    saveAgain: ({ token }, bytes, expecting) =>
      bridge.request('file:save-again', { token, bytes, expecting }),
    // What is chosen is looked at each time.
    placeOf: () => null,
    fileAt: () => Promise.resolve({ ok: false, error: { code: 'not-supported' } }),
    saveBeside: ({ token }, bytes) => bridge.request('file:save-beside', { token, bytes }),
    printPdf: (options) => bridge.request('print:pdf', withSafeName(options)),
    pdfBytes: (page) => bridge.request('print:pdf-bytes', page),
    openExternal: (url) => bridge.request('shell:open-external', { url }),
    openCopy: ({ name, kind, bytes }) =>
      bridge.request('shell:open-copy', { name: safeFileName(name), kind, bytes }),
    reveal: ({ token }) => bridge.request('shell:reveal', { token }),
    setMenuLabels: (labels) => void bridge.request('menu:labels', labels),
    setTitle: (title) => {
      document.title = title;
      void bridge.request('window:title', { title: title.slice(0, LONGEST_TITLE) });
    },
    onMenuCommand: (listener) => bridge.on('menu:command', ({ command }) => listener(command)),
    onClosing: (work) => finishers.add(work),
  };
}

function withSafeName<O extends { readonly suggestedName: string }>(options: O): O {
  return { ...options, suggestedName: safeFileName(options.suggestedName) };
}
