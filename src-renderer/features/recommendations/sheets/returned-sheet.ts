import { useSyncExternalStore } from 'react';
import type { CommitmentStatus } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { isAsking, type PlannedReport } from '@/formats/follow-up-sheet/planned-report';
import { wordsOfReport } from '@/formats/follow-up-sheet/words-of-report';
import type { ReadSheet } from '@/formats/sheet/sheet';
import { today } from '@/pickers/today';
import type { NewReport, ReturnedCell } from '@/store/commands/follow-up';
import { newId } from '@/store/new-id';
import { unfinished } from '@/store/unfinished/unfinished-store';

/** What was said of a row; what is left out is as proposed. */
export interface RowDecision {
  /** What the row was and asked when it was decided; once it is another, it is asked anew. */
  readonly about: string;
  readonly accepted?: boolean;
  readonly status?: CommitmentStatus | null;
  /** EDTF. */
  readonly date?: string | null;
}

/** What a review was begun with. */
interface SheetInput {
  /** Of the file. */
  readonly name: string;
  readonly sheet: ReadSheet;
  /** Of a file with several: those that are reviewed after it. */
  readonly more?: readonly ReadSheet[];
}

/** What was said in it since. */
interface SheetProgress {
  /** Whose it is as somebody said; `null` where the sheet says it. */
  readonly partyId: Id | null;
  /** The recommendation of a row as somebody said, by its line. */
  readonly answers: ReadonlyMap<number, Id>;
  readonly decisions: ReadonlyMap<number, RowDecision>;
  /** The day on which the review began, ISO 8601. */
  readonly openedOn: string;
  /** What reports get that the sheet says no date of; EDTF. */
  readonly date: string | null;
  /** The meeting at which they were given. */
  readonly meetingId: Id | null;
  /** Whether what stands in added columns goes below the words. */
  readonly withExtras: boolean;
}

/** A returned sheet that is being looked at. */
export interface ReturnedSheet extends SheetInput, SheetProgress {
  readonly id: string;
}

const scope = 'returned sheet';
let open: ReturnedSheet | null = null;
let isLookedFor = false;
const listeners = new Set<() => void>();

/**
 * The review that stands open outlives the page, so that whoever looks something up comes back to it, and the window, so
 * that a restart loses no decision.
 */
export const returnedSheet = {
  get current(): ReturnedSheet | null {
    return open;
  },
  begin(name: string, sheet: ReadSheet, more: readonly ReadSheet[] = []): void {
    set({ id: newId(), name, sheet, ...(more.length > 0 ? { more } : {}), ...nothingSaid() });
  },
  /** Ends the review of a sheet; the file's next one follows, with the meeting at which all of them were given. */
  goOn(): void {
    const [next, ...more] = open?.more ?? [];
    if (!open || !next) {
      set(null);
      return;
    }
    const { name, meetingId, date, openedOn } = open;
    set({ id: newId(), name, sheet: next, more, ...nothingSaid(), meetingId, date, openedOn });
  },
  /** Goes on with one that was put away. */
  reopen(returned: ReturnedSheet): void {
    set(returned);
  },
  change(patch: Partial<ReturnedSheet>): void {
    if (open) set({ ...open, ...patch });
  },
  /** Of another State every row is asked anew. */
  setParty(partyId: Id | null): void {
    if (open) set({ ...open, partyId, answers: new Map(), decisions: new Map() });
  },
  /** The meeting dates what was said there: a day that nobody chose goes. */
  setMeeting(meetingId: Id | null): void {
    if (!open) return;
    const isUntouched = open.date === open.openedOn || open.date === null;
    set({ ...open, meetingId, ...(isUntouched ? { date: meetingId === null ? open.openedOn : null } : {}) });
  },
  decide(row: PlannedReport, decision: Omit<RowDecision, 'about'>): void {
    if (!open) return;
    const decided = { ...decisionOf(row, open), ...decision, about: aboutOf(row) };
    set({ ...open, decisions: new Map(open.decisions).set(row.line, decided) });
  },
  end(): void {
    set(null);
  },
};

export function useReturnedSheet(): ReturnedSheet | null {
  return useSyncExternalStore(subscribe, () => returnedSheet.current);
}

function nothingSaid(): SheetProgress {
  const openedOn = today();
  return {
    partyId: null,
    answers: new Map(),
    decisions: new Map(),
    openedOn,
    date: openedOn,
    meetingId: null,
    withExtras: true,
  };
}

function set(next: ReturnedSheet | null): void {
  isLookedFor = true;
  show(next);
  if (next === null) {
    unfinished.keepReview(scope, null);
    return;
  }
  const { id, name, sheet, more, ...progress } = next;
  const input: SheetInput = { name, sheet, ...(more ? { more } : {}) };
  unfinished.keepReview(scope, { id, input, progress });
}

function show(next: ReturnedSheet | null): void {
  open = next;
  for (const listener of listeners) listener();
}

/** What an earlier window left open; a sheet that was opened meanwhile is the one that is wanted. */
async function findLeftOpen(): Promise<void> {
  if (isLookedFor) return;
  isLookedFor = true;
  const found = await unfinished.keptReview(scope);
  if (found === null || open !== null) return;
  // Written here and nowhere else; what an earlier version did not ask is as nobody said it.
  const { input, progress } = found as {
    readonly input: SheetInput;
    readonly progress: Partial<SheetProgress>;
  };
  show({ ...nothingSaid(), ...progress, ...input, id: found.id });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  void findLeftOpen();
  return () => listeners.delete(listener);
}

/** Whether something was said that would have to be said again. */
export function isTouched({ partyId, answers, decisions }: ReturnedSheet): boolean {
  return partyId !== null || answers.size > 0 || decisions.size > 0;
}

/** Whether a row can add anything: it tells of something new, and it is known of what. */
export function isOffer(row: PlannedReport): boolean {
  return (row.kind === 'report' || row.kind === 'commitment') && row.recommendationId !== null;
}

type Decisions = Pick<ReturnedSheet, 'decisions'>;

/** Whether a row is to be brought in; one that asks something waits until somebody says so. */
export function isAccepted(row: PlannedReport, returned: Decisions): boolean {
  return isOffer(row) && (decisionOf(row, returned)?.accepted ?? !row.problems.some(isAsking));
}

function decisionOf(row: PlannedReport, { decisions }: Decisions): RowDecision | undefined {
  const decision = decisions.get(row.line);
  return decision?.about === aboutOf(row) ? decision : undefined;
}

function aboutOf({ recommendationId, problems }: PlannedReport): string {
  return [recommendationId, ...problems.filter(isAsking).map(({ code }) => code)].join(' ');
}

export function statusOfRow(row: PlannedReport, returned: Decisions) {
  const decided = decisionOf(row, returned)?.status;
  return decided === undefined ? row.status : decided;
}

/**
 * When a row's report is of: as somebody said, else as the row says it. What the row says and is no date is not made up
 * for by another; one that says nothing gets that of the sheet.
 */
export function dateOfRow(
  row: PlannedReport,
  returned: Decisions & Pick<ReturnedSheet, 'date'>,
): string | null {
  const decided = decisionOf(row, returned)?.date;
  if (decided !== undefined) return decided;
  const isUnread = row.problems.some(({ code }) => code === 'date-unread');
  return row.date ?? (isUnread ? null : returned.date);
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
      ...(row.due ? { due: row.due.to } : {}),
    }));
}

function reportOf(row: PlannedReport, returned: ReturnedSheet): NewReport {
  const words = wordsOfReport(row.done, returned.withExtras ? row.extras : []);
  return {
    status: statusOfRow(row, returned),
    date: dateOfRow(row, returned),
    meetingId: returned.meetingId,
    // The State reports; the body that it names sees to the matter.
    reportedBy: null,
    text: words === '' ? {} : { [row.language]: words },
  };
}
