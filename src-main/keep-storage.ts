import { session } from 'electron';

/** The engine keeps small storage in memory for many seconds otherwise, and a crash would take it along. */
const PERIOD = 1000;

/**
 * Has what pages keep in small storage written to disk each second. Only settings of this device are there: the name
 * given at first run among them, which stands in the journal beside each change and must not be forgotten by a crash in
 * the first minute. Records and unfinished work are in IndexedDB, which is written at once.
 */
export function keepStorage(): void {
  setInterval(() => session.defaultSession.flushStorageData(), PERIOD).unref();
}
