import type Dexie from 'dexie';

import { describeDatabase } from './database';
import { installedVersion } from './installed-version';
import type { Migration } from './migrations/migration';
import { versionOf } from './migrations/migrations';
import { StoreFailure } from './store-failure';

/**
 * Opens the database, bringing it to the latest version.
 * @param blockedAfter milliseconds to wait for windows that hold an older version open
 * @throws {StoreFailure} `newer-version`, `blocked`
 */
export async function openDatabase(
  name: string,
  list: readonly Migration[],
  blockedAfter: number,
): Promise<Dexie> {
  const wanted = versionOf(list);
  const installed = await installedVersion(name);
  if (installed !== null && installed > wanted) {
    throw new StoreFailure('newer-version', `version ${installed}, this app knows ${wanted}`);
  }
  const database = describeDatabase(name, list);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    database.on('blocked', () => {
      timer ??= setTimeout(() => reject(new StoreFailure('blocked')), blockedAfter);
    });
  });
  try {
    await Promise.race([database.open(), blocked]);
  } catch (thrown) {
    database.close();
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
  return database;
}
