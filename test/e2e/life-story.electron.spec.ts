import { test } from '../helpers/electron-app';
import { desktopDesk } from './desktop-desk';
import { tellLifeStory } from './life-story';

test('a text from its circulation to its correction, and what was tampered with is named', async ({
  app,
}) => {
  await tellLifeStory(desktopDesk(app));
});
