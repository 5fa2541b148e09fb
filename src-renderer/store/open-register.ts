import type { Id } from '@/domain/fields';

import { createRegister } from './create-register';
import { deviceId } from './meta';
import { migrations } from './migrations/migrations';
import { openDatabase } from './open-database';
import type { Register, StoreResult } from './register';
import { asResult } from './store-failure';

export interface OpenOptions {
  /** Name of the database: a second register beside the first, or one of a test. */
  readonly name?: string;
  /** Name given at first run; stands in every journal entry. */
  readonly who: string;
  /** Fixes the device's id; otherwise it is made once and kept with the database. */
  readonly device?: Id;
  /** Asks for storage that is not evicted. */
  readonly persist?: () => Promise<boolean>;
  /** Wall clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds to wait for windows that hold an older version open. */
  readonly blockedAfter?: number;
}

/**
 * Opens this device's register, making it on first use.
 * @returns error `newer-version`: written by a newer app, untouched; `blocked`: an older version is open elsewhere;
 * `disk-full`; `failed` with the engine's own words
 */
export function openRegister(options: OpenOptions): Promise<StoreResult<Register>> {
  const { name = 'rapporteur', who, now = Date.now, persist = askToPersist, blockedAfter = 3_000 } = options;
  return asResult(async () => {
    const database = await openDatabase(name, migrations, blockedAfter);
    try {
      const device = options.device ?? (await deviceId(database));
      return await createRegister({ database, author: { who, device }, now, persistent: persist() });
    } catch (thrown) {
      database.close();
      throw thrown;
    }
  });
}

async function askToPersist(): Promise<boolean> {
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return false;
  try {
    return await navigator.storage.persist();
  } catch {
    // Refused outright, as in a private window: the register works, the browser may evict it.
    return false;
  }
}
