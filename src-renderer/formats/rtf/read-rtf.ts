import { recordOfParts } from '../prior-records/document-parts';
import type { PriorRecord } from '../prior-records/read-prior-record';
import type { FormatOutcome, RecordText } from '../prior-records/record-text';
import { RtfMachine } from './rtf-machine';

/** Reads a document in Rich Text Format. Objects and pictures in it are passed over unopened. */
export async function readRtf({ bytes }: PriorRecord): Promise<FormatOutcome> {
  return { ok: true, kind: 'text', record: rtfToText(bytes) };
}

/** The text of an RTF document with what stands beside it. */
export function rtfToText(bytes: Uint8Array): RecordText {
  return recordOfParts(new RtfMachine().read(bytes));
}
