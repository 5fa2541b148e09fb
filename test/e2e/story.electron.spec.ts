import { join } from 'node:path';
import { expect, test, withDesktopApp, type DesktopApp } from '../helpers/electron-app';
import { tellStory } from './story';
import type { Desk } from './story-desk';
import { meetingPage } from './story-pages';

test('from a prior record to a signed-off paper', async ({ app }) => {
  test.setTimeout(180_000);
  await tellStory(desktopDesk(app), (use) => withDesktopApp((second) => use(desktopDesk(second))));
});

function desktopDesk(app: DesktopApp): Desk {
  const save: Desk['save'] = async (name, saving) => {
    const path = join(app.folder, name);
    await app.answerSave(path);
    await saving();
    await expect(app.page.getByText(name).first()).toBeVisible();
    return path;
  };
  return {
    get page() {
      return app.page;
    },
    open: async (path, asking) => {
      await app.answerOpen(path);
      await asking();
    },
    save,
    printPaper: (name, language) => save(name, () => meetingPage.chooseExport(app.page, language, 'PDF')),
    restart: () => app.restart(),
  };
}
