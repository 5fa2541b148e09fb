import { useSyncExternalStore } from 'react';
import type { CommitmentStatus } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { isAsking, type PlannedReport } from '@/formats/follow-up-sheet/planned-report';
import type { ReadSheet } from '@/formats/sheet/sheet';
import { today } from '@/pickers/today';
import type { NewReport, ReturnedCell } from '@/store/commands/follow-up';

/** What was said of a row; what is left out is as proposed. */
export interface RowDecision {
  readonly accepted?: boolean;
  readonly status?: CommitmentStatus | null;
}

/** A returned sheet that is being looked at. */
export interface ReturnedSheet {
  /** Of the file. */
  readonly name: string;
  readonly sheet: ReadSheet;
  /** Whose it is as somebody said; `null` where the sheet says it. */
  readonly partyId: Id | null;
  /** The recommendation of a row as somebody said, by its line. */
  readonly answers: ReadonlyMap<number, Id>;
  readonly decisions: ReadonlyMap<number, RowDecision>;
  /** What reports get that the sheet says no date of; EDTF. */
  readonly date: string | null;
  /** The meeting at which they were given. */
  readonly meetingId: Id | null;
  /** Whether what stands in added columns goes below the words. */
  readonly withExtras: boolean;
}

let open: ReturnedSheet | null = null;
const listeners = new Set<() => void>();

/** The review that stands open outlives the page, so that whoever looks something up comes back to it. */
export const returnedSheet = {
  begin(name: string, sheet: ReadSheet): void {
    set({
      name,
      sheet,
      partyId: null,
      answers: new Map(),
      decisions: new Map(),
      date: today(),
      meetingId: null,
      withExtras: false,
    });
  },
  change(patch: Partial<ReturnedSheet>): void {
    if (open) set({ ...open, ...patch });
  },
  decide(line: number, decision: RowDecision): void {
    if (!open) return;
    const decisions = new Map(open.decisions).set(line, { ...open.decisions.get(line), ...decision });
    set({ ...open, decisions });
  },
  end(): void {
    set(null);
  },
};

export function useReturnedSheet(): ReturnedSheet | null {
  return useSyncExternalStore(subscribe, () => open);
}

function set(next: ReturnedSheet | null): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a row can add anything: it tells of something new, and it is known of what. */
export function isOffer(row: PlannedReport): boolean {
  return (row.kind === 'report' || row.kind === 'owner') && row.recommendationId !== null;
}

/** Whether a row is to be brought in; one that asks something waits until somebody says so. */
export function isAccepted(row: PlannedReport, { decisions }: Pick<ReturnedSheet, 'decisions'>): boolean {
  return isOffer(row) && (decisions.get(row.line)?.accepted ?? !row.problems.some(isAsking));
}

export function statusOfRow(row: PlannedReport, { decisions }: Pick<ReturnedSheet, 'decisions'>) {
  const decided = decisions.get(row.line)?.status;
  return decided === undefined ? row.status : decided;
}

/** What the accepted rows add, in the order of the sheet. */
export function acceptedCells(
  rows: readonly PlannedReport[],
  returned: ReturnedSheet,
  { partyId, party }: { readonly partyId: Id; readonly party: string },
): readonly ReturnedCell[] {
  return rows
    .filter((row) => isAccepted(row, returned))
    .map((row) => ({
      cell: {
        recommendationId: row.recommendationId ?? '',
        partyId,
        reference: row.reference || row.text,
        party,
      },
      report: row.kind === 'report' ? reportOf(row, returned) : null,
      ...(row.owner ? { owner: row.owner.to } : {}),
    }));
}

function reportOf(row: PlannedReport, returned: ReturnedSheet): NewReport {
  const extras = returned.withExtras ? row.extras.map(({ title, text }) => `${title}: ${text}`) : [];
  const words = [row.done, ...extras].filter((part) => part !== '').join('\n');
  return {
    status: statusOfRow(row, returned),
    date: row.date ?? returned.date,
    meetingId: returned.meetingId,
    reportedBy: row.reportedBy,
    text: words === '' ? {} : { [row.language]: words },
  };
}
