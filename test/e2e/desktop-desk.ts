import { join } from 'node:path';
import { expect, type DesktopApp } from '../helpers/electron-app';
import type { Desk } from './story-desk';
import { meetingPage } from './story-pages';

/** The desktop app, as a desk to work at. */
export function desktopDesk(app: DesktopApp): Desk {
  const save: Desk['save'] = async (name, saving) => {
    const path = join(app.folder, name);
    await app.answerSave(path);
    await saving();
    await expect(app.page.getByText(name).first()).toBeVisible();
    return path;
  };
  const open: Desk['open'] = async (path, asking) => {
    await app.answerOpen(path);
    await asking();
  };
  return {
    get page() {
      return app.page;
    },
    open,
    openFolder: open,
    save,
    printPaper: (name, language, kind) =>
      save(name, () => meetingPage.chooseExport(app.page, language, 'PDF', kind)),
    restart: () => app.restart(),
  };
}
