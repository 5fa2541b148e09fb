/**
 * The version of the database on the disk, in the store's own count; `null` when there is none. Asked before Dexie
 * opens it: Dexie would open a newer database all the same, and "repair" indexes it does not know.
 */
export async function installedVersion(name: string): Promise<number | null> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  // Dexie multiplies its versions by ten.
  return found?.version === undefined ? null : found.version / 10;
}
