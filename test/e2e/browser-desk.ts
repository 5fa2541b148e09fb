import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserApp } from '../helpers/browser-app';
import type { Desk } from './story-desk';
import { meetingPage } from './story-pages';

/** The app in a browser, as a desk to work at. */
export function browserDesk(app: BrowserApp): Desk {
  const save: Desk['save'] = async (name, saving) => {
    const downloading = app.page.waitForEvent('download');
    await saving();
    const path = join(app.folder, name);
    await (await downloading).saveAs(path);
    return path;
  };
  const open: Desk['open'] = async (path, asking) => {
    const choosing = app.page.waitForEvent('filechooser');
    await asking();
    await (await choosing).setFiles(path);
  };
  return {
    get page() {
      return app.page;
    },
    open,
    // The browser's own dialog takes a folder as it takes a file.
    openFolder: open,
    save,
    // The print dialog is the browser's own; what it would print is the exported page.
    printPaper: async (name, language, kind) => {
      const html = await save(`${name}.html`, () =>
        meetingPage.chooseExport(app.page, language, 'Web page', kind),
      );
      const paper = await app.context.newPage();
      await paper.setContent(await readFile(html, 'utf8'));
      const path = join(app.folder, name);
      await paper.pdf({ path, tagged: true, preferCSSPageSize: true });
      await paper.close();
      return path;
    },
    restart: () => app.restart(),
  };
}
