import { test } from '../helpers/browser-app';
import { browserDesk } from './browser-desk';
import { tellLifeStory } from './life-story';

test('a text from its circulation to its correction, and what was tampered with is named', async ({
  app,
}) => {
  await tellLifeStory(browserDesk(app));
});
