import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** All that depends on the colours. */
export const OF_COLOURS: RunOnly = { type: 'rule', values: ['color-contrast'] };
const axeScript = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What breaks WCAG 2.2 AA on the page as it is, one line per element; an empty list when nothing does. A paper within
 * the page is left out: no script runs in its frame, axe's neither. `findPaperViolations` looks at it by itself.
 * @param rules all of WCAG 2.2 AA unless told
 */
export async function findViolations(
  page: Page,
  rules: RunOnly = { type: 'tag', values: WCAG_22_AA },
): Promise<readonly string[]> {
  // Once for a document: reading the checker takes longer than checking a screen.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeScript);
  // What fades in would be measured halfway; what turns without end has no end to wait for.
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    // One that is given up has ended too.
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  const { violations } = await page.evaluate(
    (options) => {
      const axe = Reflect.get(window, 'axe') as {
        run(context: object, options: RunOptions): Promise<AxeResults>;
      };
      // Messages for screen readers point at what they tell of, which may be gone by the time they are taken away.
      return axe.run({ include: [['html']], exclude: [['[data-live-announcer]']] }, options);
    },
    {
      iframes: false,
      runOnly: rules,
      // What passes is not told of: naming each of its elements takes most of the time.
      resultTypes: ['violations'],
    } satisfies RunOptions,
  );
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
