import { test, withBrowserApp } from '../helpers/browser-app';
import { browserDesk } from './browser-desk';
import { tellStory } from './story';

// Of the two engines, the one it ships in: see the steps of `npm test`.
test('from a prior record to a signed-off paper', { tag: '@told-on-a-desk' }, async ({ app }) => {
  test.setTimeout(180_000);
  await tellStory(browserDesk(app), (use) =>
    withBrowserApp({ locale: 'en-GB', colorScheme: 'light' }, (second) => use(browserDesk(second))),
  );
});
