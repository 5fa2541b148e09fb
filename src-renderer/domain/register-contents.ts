import type { JournalEntry } from './journal';
import type { RecordSet } from './records';

/** A whole register as one value: what the bundle holds. */
export interface RegisterContents {
  /** Version of the records' shape: the number of the store's last migration. */
  readonly schemaVersion: number;
  readonly records: RecordSet;
  readonly journal: readonly JournalEntry[];
  /** Attached files and the plain texts of sources, by SHA-256 (lower-case hex) of their bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}
