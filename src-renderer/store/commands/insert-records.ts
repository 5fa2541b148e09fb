import type { RecordSet } from '@/domain/records';

import { rowsOfSet } from '../record-set';
import type { Command } from '../register';
import { command, type CommandWords } from './command';

/**
 * Adds rows and files as one step: the sample register, an accepted import, a bundle's rows.
 * @param files by SHA-256 of their bytes, lower-case hex
 */
export function insertRecords(
  records: RecordSet,
  files: ReadonlyMap<string, Uint8Array>,
  words: CommandWords,
): Command {
  return command(words, async (recorder) => {
    for (const { table, record } of rowsOfSet(records)) await recorder.add(table, record);
    for (const [sha256, bytes] of files) await recorder.keepFile(sha256, bytes);
  });
}
