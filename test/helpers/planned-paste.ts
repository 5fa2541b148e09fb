import { readClipboard } from '../../src-renderer/formats/sheet/read-clipboard';
import { planSheet, type PlannedSheet } from '../../src-renderer/formats/tables/plan-sheet';
import type { TableSnapshot } from '../../src-renderer/formats/tables/table-snapshot';
import { aDelegation } from './builders';
import { fixedId } from './fixed-id';
import { meetingId, partyOf } from './table-register';

const here = ['KAZ', 'TUR', 'TJK'].map((iso3, at) => partyOf(iso3, at + 1));

/** A register that knows three States and nobody; the first may sit at the meeting already. */
export function emptyMeeting(over: Partial<TableSnapshot> = {}): TableSnapshot {
  return {
    kind: 'attendance',
    meetingId,
    date: '2026-06-10/2026-06-11',
    parties: here.map(({ party }) => party),
    partyNames: here.flatMap(({ names }) => names),
    persons: [],
    personNames: [],
    appointments: [],
    delegations: [],
    attendances: [],
    presences: [],
    sessions: [],
    meetings: [],
    postWordings: [],
    speakers: [],
    ...over,
  };
}

/** The delegation of Kazakhstan, which is the first State of `emptyMeeting`. */
export function kazakhDelegation(over: Parameters<typeof aDelegation>[0] = {}) {
  const [kazakhstan] = here;
  if (!kazakhstan) throw new Error('the first State');
  return aDelegation({ id: fixedId('2', 1), meetingId, partyId: kazakhstan.party.id, ...over });
}

/** A pasted table as the preview would show it. */
export function plannedPaste(text: string, snapshot = emptyMeeting()): PlannedSheet {
  const [sheet] = readClipboard({ html: '', text });
  if (!sheet) throw new Error('a table');
  return planSheet({
    snapshot,
    from: { kind: 'sheet', sheet, columns: null },
    answers: new Map(),
    language: 'en',
  });
}
