import type { PriorRecord } from '../prior-records/read-prior-record';
import type { FormatOutcome } from '../prior-records/record-text';
import { contactSheet } from './contact-sheet';

/** Reads contact cards: people without a meeting, as the table that the people of the register are compared with. */
export function readContacts({ name }: PriorRecord, decoded: string): Promise<FormatOutcome> {
  const sheet = contactSheet(decoded, name);
  if (sheet.rows.slice(1).every((row) => row.every((cell) => cell === null)))
    return Promise.resolve({ ok: false, error: { code: 'empty' } });
  const notes = sheet.cut ? [{ code: 'cut' as const }] : [];
  return Promise.resolve({ ok: true, kind: 'table', sheets: [sheet], notes });
}
