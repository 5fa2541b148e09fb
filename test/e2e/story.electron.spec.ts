import { test, withDesktopApp } from '../helpers/electron-app';
import { desktopDesk } from './desktop-desk';
import { tellStory } from './story';

test('from a prior record to a signed-off paper', async ({ app }) => {
  test.setTimeout(180_000);
  await tellStory(desktopDesk(app), (use) => withDesktopApp((second) => use(desktopDesk(second))));
});
