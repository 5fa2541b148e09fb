import { useLiveQuery } from 'dexie-react-hooks';

import { pendingDatabase } from './pending-database';

const key = 'export-originals';

/** Whether the originals go along with the register's file: yes, until the user chose otherwise on this device. */
export function useExportOriginals(): readonly [boolean, (withOriginals: boolean) => void] {
  const chosen = useLiveQuery(async () => (await pendingDatabase.notes.get(key))?.value, []);
  const choose = (withOriginals: boolean) =>
    void pendingDatabase.notes.put({ key, value: withOriginals ? 'kept' : 'left-out' });
  return [chosen !== 'left-out', choose];
}
