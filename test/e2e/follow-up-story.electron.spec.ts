import { test } from '../helpers/electron-app';
import { desktopDesk } from './desktop-desk';
import { tellFollowUpStory } from './follow-up-story';
import { holdNextMeeting } from './next-meeting';

test('from a recommendation of 2011 to the report on what became of it, and to the next meeting that takes it up', async ({
  app,
}) => {
  test.setTimeout(180_000);
  await tellFollowUpStory(desktopDesk(app), ['docx', 'pdf']);
  await test.step('hold the next meeting by keys', () => holdNextMeeting(app.page));
});
