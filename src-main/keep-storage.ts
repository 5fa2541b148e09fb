import { session } from 'electron';

/** The engine keeps small storage in memory for many seconds otherwise, and a crash would take it along. */
const PERIOD = 1000;

/**
 * Has what pages keep in small storage written to disk each second: work that was begun and is no record yet, a report
 * half written for one. Where nothing is new this does nothing. Records are in IndexedDB, which is written at once.
 */
export function keepStorage(): void {
  setInterval(() => session.defaultSession.flushStorageData(), PERIOD).unref();
}
