import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { generateKeyBetween } from 'fractional-indexing';

import type { RecordOf, RecordSet, TableName } from '@/domain/records';

/**
 * Collects the sample's rows. Ids follow from names, so that the sample is the same on every laptop and two people who
 * opened it can exchange what they changed.
 */
export interface SampleWriter {
  id(name: string): string;
  /** The next key in the list of that name. */
  order(list: string): string;
  add<T extends TableName>(table: T, row: RecordOf<T>): RecordOf<T>;
  records(): RecordSet;
}

/** Writes an empty sample; the same names give the same ids each time. */
export function createSampleWriter(): SampleWriter {
  const rows = new Map<TableName, unknown[]>();
  const last = new Map<string, string>();
  return {
    id: sampleId,
    order(list) {
      const key = generateKeyBetween(last.get(list) ?? null, null);
      last.set(list, key);
      return key;
    },
    add(table, row) {
      const list = rows.get(table) ?? [];
      rows.set(table, [...list, row]);
      return row;
    },
    records: () => Object.fromEntries(rows),
  };
}

/** A UUID of version 7 at the sample's own time, with the name's hash in place of the random part. */
export function sampleId(name: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`rapporteur-sample/${name}`)));
  return `01900000-0000-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
}
