import { test } from '../helpers/electron-app';
import { desktopDesk } from './desktop-desk';
import { tellFollowUpStory } from './follow-up-story';

test('from a recommendation of 2011 to the report on what became of it', async ({ app }) => {
  test.setTimeout(180_000);
  await tellFollowUpStory(desktopDesk(app), ['docx', 'pdf']);
});
