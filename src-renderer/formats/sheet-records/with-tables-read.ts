import type { ReadOutcome } from '../prior-records/read-prior-record';
import { proposeTables, readSureTables } from './sheet-proposals';

/** A file of tables as the draft of those whose columns say what they mean; what is of the others stays unplaced. */
export function withTablesRead(outcome: ReadOutcome, name: string): ReadOutcome {
  if (!outcome.ok || outcome.kind !== 'table') return outcome;
  const proposed = proposeTables(outcome, name);
  const { draft } = readSureTables(proposed);
  const { sha256, mediaType } = outcome;
  return { ok: true, kind: 'draft', draft, texts: [proposed.file.text], sha256, mediaType };
}
