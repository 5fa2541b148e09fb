/** How long (ms) a slice may hold the page's thread: a part of one frame. */
const slice = 10;

/** So few are mapped where they are asked for. */
const few = 64;

/**
 * Maps a long list without holding the thread; `null` when the signal ended it. A long one begins in a task of its own,
 * because whoever asks is mostly in the middle of drawing a page.
 */
export async function mapInSlices<From, To>(
  items: readonly From[],
  map: (item: From) => To,
  signal: AbortSignal,
): Promise<readonly To[] | null> {
  const mapped: To[] = [];
  if (items.length > few) await nextTask();
  if (signal.aborted) return null;
  let begun = performance.now();
  for (const item of items) {
    mapped.push(map(item));
    if (performance.now() - begun < slice) continue;
    await nextTask();
    if (signal.aborted) return null;
    begun = performance.now();
  }
  return mapped;
}

/** Long work that can be interrupted at each step, and has its answer at the end. */
export type Steps<R> = Generator<undefined, R, undefined>;

/** The answer of work that is short where it is asked for. */
export function atOnce<R>(steps: Steps<R>): R {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The answer of long work without holding the thread; `null` when the signal ended it. */
export async function stepsInSlices<R>(steps: Steps<R>, signal: AbortSignal): Promise<R | null> {
  await nextTask();
  let begun = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (signal.aborted) return null;
    if (step.done) return step.value;
    if (performance.now() - begun < slice) continue;
    await nextTask();
    begun = performance.now();
  }
}

/**
 * Sorts a long list, stably, without holding the thread: parts of it are sorted and then merged. A language's alphabet
 * makes comparing dear.
 */
export async function sortInSlices<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  signal: AbortSignal,
): Promise<readonly Item[] | null> {
  const size = 256;
  const pause = pauses(signal);
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += size) {
    runs.push(items.slice(from, from + size).toSorted(compare));
    if (await pause()) return null;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let index = 0; index < runs.length; index += 2) {
      const one = await mergeRuns(runs[index] ?? [], runs[index + 1] ?? [], compare, pause);
      if (one === null) return null;
      merged.push(one);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** How many items are merged between two looks at the clock. */
const stretch = 64;

async function mergeRuns<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
  pause: () => Promise<boolean>,
): Promise<readonly Item[] | null> {
  const merged: Item[] = [];
  let at = 0;
  for (const item of a) {
    for (let other = b[at]; other !== undefined && compare(other, item) < 0; other = b[at]) {
      merged.push(other);
      at += 1;
      if (merged.length % stretch === 0 && (await pause())) return null;
    }
    merged.push(item);
    if (merged.length % stretch === 0 && (await pause())) return null;
  }
  // Not spread into a call: a long register has more items than a call takes arguments.
  return at < b.length ? merged.concat(b.slice(at)) : merged;
}

/** Gives the thread back whenever the slice is used up; answers whether the signal ended the work meanwhile. */
function pauses(signal: AbortSignal): () => Promise<boolean> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun >= slice) {
      await nextTask();
      begun = performance.now();
    }
    return signal.aborted;
  };
}

function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });
}
