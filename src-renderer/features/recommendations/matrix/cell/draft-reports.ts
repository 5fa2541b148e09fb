import { useSyncExternalStore } from 'react';
import type { CommitmentStatus, ProgressUpdate } from '@/domain/commitment';
import { today } from '@/pickers/today';
import type { CellPlace } from '../matrix-address';

/** A report that is being written and is no record yet. */
export interface DraftReport {
  readonly fields: Omit<ProgressUpdate, 'id' | 'commitmentId'>;
  /** Grows when the report is asked for again, so that its form takes the focus. */
  readonly turn: number;
}

const drafts = new Map<string, DraftReport>();
const listeners = new Set<() => void>();
const keyOf = ({ recommendationId, partyId }: CellPlace) => `${recommendationId} ${partyId}`;

/**
 * Reports being written, by cell. They outlive the panel they are written in, so that what was typed is still there
 * for whoever looks at another cell meanwhile.
 */
export const draftReports = {
  /** Begins a report, or goes on with the one begun; @param status `null` leaves it as it is */
  begin(place: CellPlace, status: CommitmentStatus | null): void {
    const known = drafts.get(keyOf(place));
    const fields = known?.fields ?? {
      date: today(),
      status: null,
      reportedBy: null,
      meetingId: null,
      text: {},
      confidence: 'stated',
    };
    set(place, {
      fields: { ...fields, status: status ?? fields.status },
      turn: (known?.turn ?? 0) + 1,
    });
  },
  change(place: CellPlace, patch: Partial<DraftReport['fields']>): void {
    const known = drafts.get(keyOf(place));
    if (known) set(place, { ...known, fields: { ...known.fields, ...patch } });
  },
  end(place: CellPlace): void {
    set(place, null);
  },
};

export function useDraftReport(place: CellPlace): DraftReport | null {
  return useSyncExternalStore(subscribe, () => drafts.get(keyOf(place)) ?? null);
}

function set(place: CellPlace, draft: DraftReport | null): void {
  if (draft) drafts.set(keyOf(place), draft);
  else drafts.delete(keyOf(place));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
