import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What breaks WCAG 2.2 AA on the page as it is, one line per element; an empty list when nothing does. A paper within
 * the page is left out: no script runs in its frame, axe's neither. `findPaperViolations` looks at it by itself.
 */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    // What passes is not told of: naming each of its elements takes most of the time.
    .options({ iframes: false, resultTypes: ['violations'] })
    .withTags(WCAG_22_AA)
    // Messages for screen readers point at what they tell of, which may be gone by the time they are taken away.
    .exclude('[data-live-announcer]')
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' > ')}: ${failureSummary.split('\n').at(-1)?.trim()}`,
    ),
  );
}

/** The paper shown on the page, looked at as the page it becomes when it is exported. */
export async function findPaperViolations(page: Page): Promise<readonly string[]> {
  const html = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => root.outerHTML);
  const paper = await page.context().newPage();
  await paper.setContent(`<!doctype html>${html}`);
  const violations = await findViolations(paper);
  await paper.close();
  return violations;
}
