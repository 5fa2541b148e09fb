import { expect, test, type Page } from '@playwright/test';

/** How long the page's thread was taken, in ms. */
export interface Blocks {
  /** Every stretch above 50 ms, as the browser reports it. */
  readonly tasks: readonly number[];
  readonly longest: number;
}

/** Does `work` and tells for how long at a time the page could not answer meanwhile. */
export async function blocksDuring(page: Page, work: () => Promise<void>): Promise<Blocks> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(Math.round(duration));
    });
    observer.observe({ type: 'longtask' });
    Object.assign(window, { longTasks: { seen, observer } });
  });
  await work();
  const tasks = await page.evaluate(async () => {
    // What is still to be drawn belongs to the work too; the browser reports a task after the frame it delayed.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { seen, observer } = Reflect.get(window, 'longTasks') as {
      readonly seen: number[];
      readonly observer: PerformanceObserver;
    };
    for (const { duration } of observer.takeRecords()) seen.push(Math.round(duration));
    observer.disconnect();
    return seen;
  });
  return { tasks, longest: Math.max(0, ...tasks) };
}

/**
 * How many times slower this machine is just now than the one the limits were set on, 1 or more. One of the longest of
 * many equal loops counts, because what else runs on the machine stretches single tasks of the page just so.
 */
export async function slownessOf(page: Page): Promise<number> {
  const slowest = await page.evaluate(async () => {
    const durations: number[] = [];
    for (let round = 0; round < 45; round += 1) {
      // Each loop is a task of its own, as those of the page are.
      await new Promise((done) => requestAnimationFrame(done));
      const begun = performance.now();
      let text = '';
      for (let index = 0; index < 60_000; index += 1) text = `${index % 97}${text.slice(0, 40)}`;
      durations.push(performance.now() - begun + (text === '' ? 1 : 0));
    }
    // The first are slower because nothing is compiled yet.
    return (
      durations
        .slice(5)
        .toSorted((a, b) => a - b)
        .at(-3) ?? 0
    );
  });
  return Math.max(1, slowest / REFERENCE);
}

/** What the loop takes on a quiet machine, in ms. */
const REFERENCE = 8;

/** The interface answers within a few frames (ms), on a quiet machine. */
const LIMIT = 50;
/** A busy machine stretches single tasks beyond what the loop shows. */
const GENEROSITY = 6;

/** Does `work`, prints for how long at a time the page could not answer, and expects that to be short. */
export async function expectSteady(page: Page, what: string, work: () => Promise<void>): Promise<void> {
  const slowness = await slownessOf(page);
  const { tasks, longest }: Blocks = await blocksDuring(page, work);
  const limit = Math.round(LIMIT * slowness * GENEROSITY);
  const figures = `longest block ${longest} ms of ${limit} allowed; above 50 ms: ${tasks.length}; slowness ${slowness.toFixed(1)}`;
  test.info().annotations.push({ type: what, description: figures });
  console.log(`  ${what}: ${figures}`);
  expect.soft(longest, what).toBeLessThan(limit);
}

/** Lets the page draw what it was just asked for. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}
