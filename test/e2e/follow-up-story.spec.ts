import { test } from '../helpers/browser-app';
import { browserDesk } from './browser-desk';
import { tellFollowUpStory } from './follow-up-story';

// Of the two engines, the one it ships in: see the steps of `npm test`.
test(
  'from a recommendation of 2011 to the report on what became of it',
  { tag: '@told-on-a-desk' },
  async ({ app }) => {
    test.setTimeout(180_000);
    await tellFollowUpStory(browserDesk(app), ['docx']);
  },
);
