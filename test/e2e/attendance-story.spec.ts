import { test } from '../helpers/browser-app';
import { tellAttendanceStory } from './attendance-story';
import { browserDesk } from './browser-desk';

test('forty people from a pasted list to every paper of attendance', async ({ app }) => {
  test.setTimeout(180_000);
  await tellAttendanceStory(browserDesk(app));
});
