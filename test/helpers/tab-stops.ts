import type { CDPSession, Page } from '@playwright/test';

export interface TabStop {
  readonly name: string;
  /** Whether the place looks different while it has the focus. */
  readonly isSeen: boolean;
}

export interface TabRound {
  readonly stops: readonly TabStop[];
  /** What could take the focus but was not come to. */
  readonly missed: readonly string[];
}

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
/** How far around a stop its mark is looked for, in px: the frame of a text field stands off its text. */
const MARGIN = { field: 12, other: 4 } as const;

/**
 * Presses Tab until the round is complete. Looks at each stop as a picture, with the focus and after it has left; at one
 * of the same name and size once for all screens, which `seen` remembers: what frames every screen looks the same on each.
 */
export async function tabRound(page: Page, seen: Set<string>): Promise<TabRound> {
  await listFocusable(page);
  const camera = await page.context().newCDPSession(page);
  // A caret that blinks would make two pictures of one state differ.
  const stillness = await page.addStyleTag({ content: '* { caret-color: transparent !important; }' });
  const visited = new Set<string>();
  const stops: TabStop[] = [];
  let last: { readonly stop: FocusedStop; readonly picture: string | null } | null = null;
  for (let press = 0; press < 400; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await currentStop(page);
    if (last) {
      const left = await pictureOf(camera, page, last.stop.box);
      const isSeen = left !== null && last.picture !== left;
      if (isSeen) seen.add(looksOf(last.stop));
      stops.push({ name: last.stop.name, isSeen });
    }
    last = null;
    // Between the last and the first the focus is with the browser's own buttons.
    if (stop === null) continue;
    if (visited.has(stop.key)) break;
    visited.add(stop.key);
    if (seen.has(looksOf(stop))) stops.push({ name: stop.name, isSeen: true });
    else last = { stop, picture: await pictureOf(camera, page, stop.box) };
  }
  await stillness.evaluate((style) => {
    style.parentNode?.removeChild(style);
  });
  await camera.detach();
  return { stops, missed: await unvisited(page, [...visited]) };
}

function looksOf({ name, box }: FocusedStop): string {
  return [name, Math.round(box.width), Math.round(box.height)].join('|');
}

/** What Tab comes to from the place that has the focus to the one of that name, by the names that are read out, with their sizes. */
export async function stopsBetween(
  page: Page,
  last: string,
): Promise<readonly { readonly name: string; readonly width: number; readonly height: number }[]> {
  const stops = [];
  for (let press = 0; press < 100; press += 1) {
    const focused = page.locator(':focus');
    const { width = 0, height = 0 } = (await focused.boundingBox()) ?? {};
    const [, name = ''] = /^- \S+ "?([^"]*)"?/u.exec(await focused.ariaSnapshot()) ?? [];
    stops.push({ name, width, height });
    if (name === last) return stops;
    await page.keyboard.press('Tab');
  }
  return stops;
}

interface FocusedStop {
  readonly key: string;
  readonly name: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

async function listFocusable(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const nameOf = (element: Element): string => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      const name = element.getAttribute('aria-label') ?? (label ?? element).textContent;
      return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name.trim().slice(0, 60)}`;
    };
    const keys = new WeakMap<Element, string>();
    let next = 0;
    const keyOf = (element: Element): string => {
      const key = keys.get(element) ?? `stop-${(next += 1)}`;
      keys.set(element, key);
      return key;
    };
    const wanted = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.closest('[inert], [aria-hidden="true"]') === null &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    Object.assign(window, { tabStops: { wanted, keyOf, nameOf } });
  }, FOCUSABLE);
}

interface TabStopsInPage {
  readonly wanted: readonly HTMLElement[];
  readonly keyOf: (element: Element) => string;
  readonly nameOf: (element: Element) => string;
}

function currentStop(page: Page): Promise<FocusedStop | null> {
  return page.evaluate((margins) => {
    const { keyOf, nameOf } = Reflect.get(window, 'tabStops') as TabStopsInPage;
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    // What is drawn for a hidden field of a choice is its label.
    const drawn = element.matches('input') ? (element.closest('label') ?? element) : element;
    const margin = element.matches('input') ? margins.field : margins.other;
    const { x, y, width, height } = drawn.getBoundingClientRect();
    const box = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
    return { key: keyOf(element), name: nameOf(element), box };
  }, MARGIN);
}

/** As the browser gives it: Playwright's own way prepares the page anew for each, which takes three times as long. */
async function pictureOf(camera: CDPSession, page: Page, box: FocusedStop['box']): Promise<string | null> {
  const view = page.viewportSize() ?? { width: 0, height: 0 };
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  const width = Math.min(view.width, box.x + box.width) - x;
  const height = Math.min(view.height, box.y + box.height) - y;
  if (width <= 0 || height <= 0) return null;
  const clip = { x, y, width, height, scale: 1 };
  const { data } = await camera.send('Page.captureScreenshot', { clip, optimizeForSpeed: true });
  return data;
}

function unvisited(page: Page, visited: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((keys) => {
    const { wanted, keyOf, nameOf } = Reflect.get(window, 'tabStops') as TabStopsInPage;
    return (
      wanted
        .filter((element) => element.isConnected && element.checkVisibility())
        .filter((element) => !keys.includes(keyOf(element)))
        // One choice of a group is a stop; arrow keys move to the others.
        .filter((element) => {
          const group = element.matches('[role="radio"]') ? element.closest('[role="radiogroup"]') : null;
          return [...(group?.children ?? [])].every((one) => !keys.includes(keyOf(one)));
        })
        .map(nameOf)
    );
  }, visited);
}
