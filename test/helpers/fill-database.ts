import type { Page } from '@playwright/test';
import { tableNames, type RecordSet } from '@/domain/records';

/**
 * Writes records beside the app, straight into the page's database, and loads the page again. For tests of what the
 * app does with many records; how they come in is tested elsewhere.
 */
export async function fillDatabase(page: Page, records: RecordSet): Promise<void> {
  // Of the rows' types nothing is asked on the other side.
  const tables: readonly { readonly name: string; readonly rows: readonly object[] }[] = tableNames.map(
    (name) => ({ name, rows: records[name] ?? [] }),
  );
  await page.evaluate(async (filled) => {
    const [known] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open(known?.name ?? '');
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(new Error('The database did not open')));
    });
    await new Promise<void>((done, fail) => {
      const names = filled.map(({ name }) => name);
      const transaction = database.transaction(names, 'readwrite');
      transaction.addEventListener('complete', () => done());
      transaction.addEventListener('abort', () => fail(new Error(String(transaction.error))));
      for (const { name, rows } of filled) for (const row of rows) transaction.objectStore(name).put(row);
    });
    database.close();
  }, tables);
  await page.reload();
}
