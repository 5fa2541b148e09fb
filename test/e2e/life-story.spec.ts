import { test } from '../helpers/browser-app';
import { browserDesk } from './browser-desk';
import { tellLifeStory } from './life-story';

// Of the two engines, the one it ships in: see the steps of `npm test`.
test(
  'a text from its circulation to its correction, and what was tampered with is named',
  { tag: '@told-on-a-desk' },
  async ({ app }) => {
    await tellLifeStory(browserDesk(app));
  },
);
