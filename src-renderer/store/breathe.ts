import { metaTable, type TableSource } from './database';

/**
 * Lets the page answer in the middle of a long transaction. A read comes back as a task of its own, between which the
 * page draws and takes keys; waiting for anything else would end the transaction.
 */
export async function breathe(source: TableSource): Promise<void> {
  await metaTable(source).get('breath');
}

/** Rows that are worked through at once: so many take a few milliseconds. */
export const atOnce = 250;

/** Works through a long list a part at a time, with a breath after each part but the last. */
export async function inSlices<T>(
  source: TableSource,
  items: readonly T[],
  work: (slice: readonly T[]) => unknown,
): Promise<void> {
  for (let at = 0; at < items.length; at += atOnce) {
    if (at > 0) await breathe(source);
    await work(items.slice(at, at + atOnce));
  }
}
