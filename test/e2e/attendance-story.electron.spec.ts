import { test } from '../helpers/electron-app';
import { tellAttendanceStory } from './attendance-story';
import { desktopDesk } from './desktop-desk';

test('forty people from a pasted list to every paper of attendance', async ({ app }) => {
  test.setTimeout(180_000);
  await tellAttendanceStory(desktopDesk(app));
});
