import Dexie, { type Table } from 'dexie';

/** Small work of one place, such as a report half written. */
export interface WorkRow {
  readonly place: string;
  readonly work: unknown;
  /** Which window wrote it; an earlier version did not say. */
  readonly window?: string;
}

/** What work was begun with, such as a pasted list: written once, and may be large. */
export interface InputRow {
  readonly scope: string;
  readonly id: string;
  /** ISO 8601. */
  readonly keptAt: string;
  readonly input: unknown;
}

/** What was said of it since: written at every change. */
export interface ProgressRow {
  readonly scope: string;
  readonly id: string;
  readonly progress: unknown;
}

/**
 * Work that was begun and is no record yet, beside the register and apart from it: nothing here is in the journal, in a
 * bundle or in a backup.
 */
export class UnfinishedDatabase extends Dexie {
  declare readonly work: Table<WorkRow, string>;
  declare readonly inputs: Table<InputRow, string>;
  declare readonly progress: Table<ProgressRow, string>;

  constructor(name = 'rapporteur-unfinished') {
    // Strict: what was typed is on the disk even when the power fails a moment later.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ work: 'place', inputs: 'scope', progress: 'scope' });
  }
}
