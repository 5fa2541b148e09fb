import { test } from '../helpers/browser-app';
import { tellAttendanceStory } from './attendance-story';
import { browserDesk } from './browser-desk';

// Of the two engines, the one it ships in: see the steps of `npm test`.
test(
  'forty people from a pasted list to every paper of attendance',
  { tag: '@told-on-a-desk' },
  async ({ app }) => {
    test.setTimeout(180_000);
    await tellAttendanceStory(browserDesk(app));
  },
);
