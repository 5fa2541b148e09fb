import type { AttendanceState } from '@/domain/attendance';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { choiceOfEntry } from '@/pickers/parties/choice-of-entry';
import type { NewEntry } from '../entry/add-entries';
import { knownEntry, newEntry } from '../entry/entry-of-suggestion';
import type { PastedRow } from './read-list';

export interface PasteContext {
  readonly partiesHere: ReadonlySet<string>;
  readonly peopleHere: ReadonlySet<string>;
  /** Where persons without a delegation go; `null` leaves them out. */
  readonly unplaced: PartyEntry | null;
  readonly language: string;
  readonly state: AttendanceState;
}

/** Whether the row would add what is not there yet. */
export function isNewRow(row: PastedRow, { partiesHere, peopleHere }: PasteContext): boolean {
  switch (row.kind) {
    case 'delegation':
      return row.party.partyId === null || !partiesHere.has(row.party.partyId);
    case 'person':
      return row.known === null || !peopleHere.has(row.known.id);
    case 'heading':
      return false;
  }
}

/** What the rows that are left in would add, in their order. */
export function entriesOfRows(
  rows: readonly PastedRow[],
  leftOut: ReadonlySet<number>,
  context: PasteContext,
): readonly NewEntry[] {
  const { language, state } = context;
  return rows.flatMap((row, index): readonly NewEntry[] => {
    if (leftOut.has(index) || !isNewRow(row, context)) return [];
    if (row.kind === 'delegation') return [delegationEntry(row, language)];
    const party = row.kind === 'person' ? (row.party ?? context.unplaced) : null;
    if (row.kind !== 'person' || !party) return [];
    const fresh = newEntry(row.line, party, language, state);
    if (!row.known) return [fresh];
    // What this list prints goes before what the person was elsewhere.
    const known = knownEntry(row.known, party, language, state);
    const printed = Object.entries(fresh.attendee ?? {}).filter(
      ([key, value]) => key !== 'person' && value !== null,
    );
    return [
      known.attendee ? { ...known, attendee: { ...known.attendee, ...Object.fromEntries(printed) } } : known,
    ];
  });
}

function delegationEntry(row: Extract<PastedRow, { kind: 'delegation' }>, language: string): NewEntry {
  const { party, text } = row;
  const isUsual = text === party.label || text === party.formal || text.toUpperCase() === party.code;
  return {
    party: choiceOfEntry(party, language),
    partyName: party.label,
    printedName: isUsual ? null : text,
    name: party.label,
  };
}
