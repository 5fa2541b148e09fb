import type { Pasted } from '@/formats/sheet/read-clipboard';
import type { ReadSheet } from '@/formats/sheet/sheet';
import type { LineReading } from '@/formats/tables/line-reading';
import type { PartyAnswer } from '@/formats/tables/party-answer';
import type { Columns } from '@/formats/tables/recognise-columns';
import { noDecisions, type TableDecisions } from './changes-of-plan';

/** What a review was opened with. */
export type ReviewInput =
  | { readonly kind: 'paste'; readonly pasted: Pasted }
  | { readonly kind: 'file'; readonly name: string; readonly sheets: readonly ReadSheet[] };

/** What was said in it since; kept with it until it is brought in or closed. */
export interface ReviewProgress {
  /** The list as it was corrected; `null` for a file. */
  readonly pasted: Pasted | null;
  readonly sheetIndex: number;
  /** `null` where they are as they were recognised. */
  readonly columns: Columns | null;
  readonly answers: ReadonlyMap<string, PartyAnswer>;
  /** By the key of a row: what a line is that was left out. */
  readonly readings: ReadonlyMap<string, LineReading>;
  readonly decisions: TableDecisions;
}

/** A review that stands on the page; another table is another review, of which nothing was said yet. */
export interface OpenReview {
  readonly id: string;
  readonly input: ReviewInput;
  readonly progress: ReviewProgress;
}

/** Changes what was said. */
export type KeepProgress = (change: (now: ReviewProgress) => Partial<ReviewProgress>) => void;

const begun = {
  sheetIndex: 0,
  columns: null,
  answers: new Map(),
  readings: new Map(),
  decisions: noDecisions,
} as const;

export function beginReview(id: string, input: ReviewInput): OpenReview {
  return { id, input, progress: { ...begun, pasted: input.kind === 'paste' ? input.pasted : null } };
}

/** Another sheet, other columns or another text: the rows are others, and nothing is decided about them. */
export const undecided = { columns: null, readings: new Map(), decisions: noDecisions } as const;

/** Whether there is nothing in it: a paste that still waits for its list. */
export function isBlank({ progress: { pasted } }: OpenReview): boolean {
  return pasted !== null && pasted.html === '' && pasted.text.trim() === '';
}

/** Whether something was said that would have to be said again. */
export function isTouched(review: OpenReview): boolean {
  const { input, progress } = review;
  const { choices, forTable, removed, contacts, posts } = progress.decisions;
  const said = [choices, forTable, removed, contacts, posts, progress.answers, progress.readings].some(
    ({ size }) => size > 0,
  );
  const isEdited = input.kind === 'paste' && input.pasted.text !== progress.pasted?.text;
  return said || progress.columns !== null || (isEdited && !isBlank(review));
}
