import type { JournalValue } from '@/domain/journal';

/** A row as it lies in the database or in a bundle, before it is known to fit the schema of today. */
export type StoredRow = Readonly<Record<string, JournalValue>>;

/** One step of the database's form. A migration that has shipped is never edited: a change is a new one. */
export interface Migration {
  /** 1, 2, 3, …: also the `schemaVersion` of journal entries and bundles. */
  readonly version: number;
  /** Tables with their indexes as Dexie writes them; only those that this version adds or changes, `null` drops one. */
  readonly stores: Readonly<Record<string, string | null>>;
  /**
   * Brings a row of the version before to this one; `null` drops it. Pure, because the database's upgrade and a bundle
   * of an older version both pass through it.
   */
  readonly upgradeRecord?: (table: string, row: StoredRow) => StoredRow | null;
}
