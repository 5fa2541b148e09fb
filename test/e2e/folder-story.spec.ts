import { test } from '../helpers/browser-app';
import { browserDesk } from './browser-desk';
import { tellFolderStory } from './folder-story';

test('from a folder of every kind to a register', async ({ app }) => {
  test.setTimeout(120_000);
  await tellFolderStory(browserDesk(app), app.folder);
});
