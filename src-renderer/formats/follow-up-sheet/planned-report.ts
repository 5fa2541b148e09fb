import type { CommitmentStatus } from '@/domain/commitment';
import type { Id } from '@/domain/fields';

import type { ExtraCell } from './read-follow-up-sheet';

/**
 * What was odd about a row. Those of `askingCodes` ask: the row waits until somebody accepts it.
 * `other-party`: the row was written for another State; `other-register`: for one that this register does not know; `owner-differs`: the register has had another body since.
 */
export type ReportProblem =
  | { readonly code: 'status-guessed'; readonly text: string; readonly status: CommitmentStatus }
  | { readonly code: 'status-unread'; readonly text: string }
  | { readonly code: 'date-unread'; readonly text: string }
  | { readonly code: 'date-in-future'; readonly text: string }
  | { readonly code: 'date-either-order'; readonly text: string; readonly date: string }
  | { readonly code: 'date-short-year'; readonly text: string; readonly date: string }
  | { readonly code: 'reference-changed'; readonly text: string }
  | { readonly code: 'mark-differs'; readonly text: string }
  | { readonly code: 'reference-guessed'; readonly text: string }
  | { readonly code: 'reference-unknown'; readonly text: string }
  | { readonly code: 'only-added' }
  /** Other rows say the same but for their numbers. `rows`: how many do, this one included. */
  | { readonly code: 'filled-down'; readonly rows: number }
  | { readonly code: 'below-table' }
  | { readonly code: 'not-addressed' }
  | { readonly code: 'closed' }
  | { readonly code: 'twice'; readonly line: number }
  | { readonly code: 'other-party'; readonly partyId: Id }
  | { readonly code: 'other-register' }
  | { readonly code: 'owner-differs'; readonly now: string };

const askingCodes: ReadonlySet<ReportProblem['code']> = new Set([
  'status-guessed',
  'status-unread',
  'date-unread',
  'date-in-future',
  'date-either-order',
  'date-short-year',
  'mark-differs',
  'only-added',
  'filled-down',
  'below-table',
  'reference-guessed',
  'reference-unknown',
  'not-addressed',
  'twice',
  'other-party',
  'other-register',
  'owner-differs',
]);

export function isAsking({ code }: ReportProblem): boolean {
  return askingCodes.has(code);
}

/**
 * What a row would do. `report`: adds a report, and sets the responsible body where it says another; `owner`: only the
 * latter; `same`: the register holds it already; `empty`: nothing was filled in.
 */
export type ReportRowKind = 'report' | 'owner' | 'same' | 'empty';

/** A row of a returned sheet beside what the register holds. */
export interface PlannedReport {
  /** As the spreadsheet numbers it: what decisions are kept by. */
  readonly line: number;
  readonly kind: ReportRowKind;
  /** `null` where it is not known which is meant. */
  readonly recommendationId: Id | null;
  /** As the register cites it, else as the sheet has it. */
  readonly reference: string;
  readonly text: string;
  readonly status: CommitmentStatus | null;
  /** EDTF. */
  readonly date: string | null;
  /** The body the row names, where it is not the register's; `null` where nothing changes. */
  readonly owner: { readonly from: string | null; readonly to: string } | null;
  readonly reportedBy: string | null;
  /** What was done, and below it what the row names as evidence. */
  readonly done: string;
  /** BCP 47 tag of what was done. */
  readonly language: string;
  readonly extras: readonly ExtraCell[];
  readonly problems: readonly ReportProblem[];
}

export interface ReportPlan {
  readonly partyId: Id | null;
  readonly rows: readonly PlannedReport[];
  /** Titles of columns that the sheet did not have. */
  readonly added: readonly string[];
}
