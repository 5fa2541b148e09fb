import type { Draft } from '@/domain/draft';
import { readPriorRecord, type PriorRecord } from '@/formats/prior-records/read-prior-record';

/** The draft of a record that can be read, with the texts its offsets point into. */
export async function readRecord(
  file: PriorRecord,
): Promise<{ readonly draft: Draft; readonly texts: readonly string[] }> {
  const outcome = await readPriorRecord(file);
  if (!outcome.ok) throw new Error(`${file.name} was not read: ${outcome.error.code}`);
  if (outcome.kind !== 'draft') throw new Error(`${file.name} is no text but ${outcome.kind}`);
  return outcome;
}
