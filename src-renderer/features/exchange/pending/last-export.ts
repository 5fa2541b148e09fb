import { useLiveQuery } from 'dexie-react-hooks';

import { pendingDatabase } from './pending-database';

const key = 'last-export';

/** Remembers that the whole register was saved to a file. */
export async function keepLastExport(at: Date): Promise<void> {
  await pendingDatabase.notes.put({ key, value: at.toISOString() });
}

/** When the register was last saved to a file; `null` when it never was, `undefined` until it is known. */
export function useLastExport(): Date | null | undefined {
  return useLiveQuery(async () => {
    const note = await pendingDatabase.notes.get(key);
    return note ? new Date(note.value) : null;
  }, []);
}
