import { externalAddress } from '../../src-preload/external-address';
import { createAdoptedFiles, type LaterFile } from './adopted-files';
import { appVersion } from './app-version';
import { chooseFiles, chooseFolder } from './choose-files';
import { createFinishers } from './finishers';
import type { FileHandle, Host, Result } from './host';
import { createFilePicker, type FilePickers } from './pick-files';
import { printHtml } from './print-html';
import { safeFileName } from './safe-file-name';
import { createSaver } from './save-in-browser';

/** The same jobs by a plain browser's means: file input, file-system access or download, print dialog. */
export function createBrowserHost(): Host {
  const adopted = createAdoptedFiles();
  const saver = createSaver();
  const adoptedLater = (files: Result<readonly LaterFile[]>): Result<readonly FileHandle[]> =>
    files.ok ? { ok: true, value: adopted.adoptLater(files.value) } : files;
  const finishers = createFinishers();
  // A tab may be thrown away any time after it is hidden, and on some systems nothing else is announced.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void finishers.runAll();
  });
  window.addEventListener('pagehide', () => void finishers.runAll());
  // The browser's own question; it allows no words of ours. A tab that goes waits for no write, so it is also asked
  // over what was typed a moment ago; whoever stays finds it kept.
  window.addEventListener('beforeunload', (event) => {
    if (!finishers.wouldLose()) return;
    event.preventDefault();
    void finishers.runAll();
  });

  return {
    capabilities: {
      writesPdf: false,
      savesAgain: saver.savesAgain,
      emptiesChosen: saver.savesAgain,
      revealsFiles: false,
      hasMenu: false,
      opensCopies: false,
      opensFolders: 'webkitdirectory' in HTMLInputElement.prototype,
    },
    facts: { kind: 'browser', version: appVersion(), platform: 'web', languages: navigator.languages },
    openFiles: async ({ filters, multiple }) => {
      const picker = createFilePicker(window as Window & FilePickers);
      if (picker) return adoptedLater(await picker.files(filters, multiple));
      const files = await chooseFiles(filters, multiple);
      return files.length === 0
        ? { ok: false, error: { code: 'cancelled' } }
        : { ok: true, value: adopted.adopt(files) };
    },
    openFolder: async () => {
      const picker = createFilePicker(window as Window & FilePickers);
      if (picker) return adoptedLater(await picker.folder());
      const files = await chooseFolder();
      return files.length === 0
        ? { ok: false, error: { code: 'cancelled' } }
        : { ok: true, value: adopted.adopt(files) };
    },
    adoptFiles: (files) => adopted.adopt(files),
    readFile: (handle, { limit }) =>
      adopted.has(handle) ? adopted.read(handle, limit) : saver.read(handle, limit),
    saveFile: (options) => saver.save({ ...options, suggestedName: safeFileName(options.suggestedName) }),
    chooseTarget: (options) =>
      saver.choose({ ...options, suggestedName: safeFileName(options.suggestedName) }),
    saveAgain: (handle, bytes, expecting) => saver.saveAgain(handle, bytes, expecting),
    placeOf: (handle) => saver.placeOf(handle),
    fileAt: (place) => saver.fileAt(place),
    saveBeside: ({ name }) => Promise.resolve({ ok: false, error: { code: 'not-supported', name } }),
    printPdf: async ({ html }) => {
      await printHtml(html);
      return { ok: true, value: null };
    },
    pdfBytes: () => Promise.resolve({ ok: false, error: { code: 'not-supported' } }),
    openExternal: (url) => Promise.resolve(openInNewTab(url)),
    openCopy: () => Promise.resolve({ ok: false, error: { code: 'not-supported' } }),
    reveal: () => Promise.resolve({ ok: false, error: { code: 'not-supported' } }),
    setMenuLabels: () => undefined,
    setTitle: (title) => {
      document.title = title;
    },
    onMenuCommand: () => () => undefined,
    onClosing: (work) => finishers.add(work),
  };
}

function openInNewTab(url: string): Awaited<ReturnType<Host['openExternal']>> {
  const address = externalAddress(url);
  if (address === undefined) return { ok: false, error: { code: 'not-supported' } };
  // Answers null on success too, because the new tab must not know this one.
  window.open(address, '_blank', 'noopener,noreferrer');
  return { ok: true, value: null };
}
