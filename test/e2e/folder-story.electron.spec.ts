import { test } from '../helpers/electron-app';
import { desktopDesk } from './desktop-desk';
import { tellFolderStory } from './folder-story';

test('from a folder of every kind to a register', async ({ app }) => {
  test.setTimeout(120_000);
  await tellFolderStory(desktopDesk(app), app.folder);
});
