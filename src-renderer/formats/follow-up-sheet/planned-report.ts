import type { CommitmentStatus } from '@/domain/commitment';
import type { Id } from '@/domain/fields';

import type { ExtraCell } from './filled-row';

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
  | { readonly code: 'reference-changed'; readonly text: string; readonly now: string }
  | { readonly code: 'mark-differs'; readonly text: string }
  | { readonly code: 'reference-guessed'; readonly text: string }
  | { readonly code: 'reference-unknown'; readonly text: string }
  | { readonly code: 'only-added' }
  /** All that is reported points elsewhere: "see above". */
  | { readonly code: 'only-refers'; readonly text: string }
  /** The words of the recommendation are not the register's; `other`: they are those of something else. */
  | { readonly code: 'text-changed'; readonly now: string }
  | { readonly code: 'text-other'; readonly now: string }
  | { readonly code: 'last-overwritten'; readonly text: string; readonly now: string }
  | {
      readonly code: 'last-contradicts' | 'status-elsewhere';
      readonly title: string;
      readonly text: string;
      readonly status: CommitmentStatus;
    }
  | { readonly code: 'due-unread'; readonly text: string }
  | { readonly code: 'due-odd'; readonly text: string; readonly date: string }
  | { readonly code: 'due-differs'; readonly now: string }
  | { readonly code: 'hidden-row' }
  | { readonly code: 'hidden-cells' | 'merged' | 'unworked'; readonly titles: string }
  /** Words that are no recommendation and report nothing: a heading, who filled it in. */
  | { readonly code: 'no-report' }
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
  'only-refers',
  'text-other',
  'last-contradicts',
  'status-elsewhere',
  'due-unread',
  'due-odd',
  'due-differs',
  'hidden-row',
  'merged',
  'unworked',
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
 * What a row would do. `report`: adds a report, and sets the responsible body and the due date where it says others;
 * `commitment`: only the latter; `same`: the register holds it already; `empty`: nothing was filled in.
 */
export type ReportRowKind = 'report' | 'commitment' | 'same' | 'empty';

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
  /** By when the State means to be done, EDTF, where it is not what the register has; `null` where nothing changes. */
  readonly due: { readonly from: string | null; readonly to: string } | null;
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
  /** Titles of its own columns that hold other words than it was sent with. */
  readonly overwritten: readonly string[];
  /** What is asked of the State and was when the sheet was written, but stands in no row. */
  readonly missing: readonly { readonly id: Id; readonly reference: string; readonly text: string }[];
}
