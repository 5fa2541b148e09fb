/** How long (ms) a slice may hold the page's thread: a part of one frame. */
const slice = 10;

/** Maps a long list without holding the thread; `null` when the signal ended it. */
export async function mapInSlices<From, To>(
  items: readonly From[],
  map: (item: From) => To,
  signal: AbortSignal,
): Promise<readonly To[] | null> {
  const mapped: To[] = [];
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
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += size) {
    runs.push(items.slice(from, from + size).toSorted(compare));
    await nextTask();
    if (signal.aborted) return null;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let index = 0; index < runs.length; index += 2) {
      merged.push(mergeRuns(runs[index] ?? [], runs[index + 1] ?? [], compare));
      await nextTask();
      if (signal.aborted) return null;
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function mergeRuns<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const merged: Item[] = [];
  let at = 0;
  for (const item of a) {
    for (let other = b[at]; other !== undefined && compare(other, item) < 0; other = b[at]) {
      merged.push(other);
      at += 1;
    }
    merged.push(item);
  }
  return [...merged, ...b.slice(at)];
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
