import type { PersonDecision } from '@/formats/acceptance/acceptance-plan';

import { atOnce, type Steps } from '@/store/in-slices';

import type { PendingFile } from '../pending/pending-batch';
import type { PendingReview } from '../pending/pending-review';
import { toneOf } from '../reading/outcome-in-words';
import type { ReadMeeting } from '../review/read-meetings';
import { noRecords, type RecordsOfReview } from '../same/same-records';
import { isUnread } from '../pending/resume-batch';
import { asksForVersion } from '../versions/asks-for-version';
import type { BatchContents } from './batch-contents';
import type { ComparedAs } from './compared-contacts';
import type { PerhapsSame } from './find-doubles';
import type { OpenOfReview } from './open-of-review';
import type { ReviewDigest } from './review-digest';

/** In the order in which the filter names them. */
export const rowStates = [
  'ask',
  'sure',
  'waits',
  'nothing',
  'opened',
  'failed',
  'known',
  'aside',
  'accepted',
  'unread',
  'comparing',
] as const;
export type RowState = (typeof rowStates)[number];

/** One line of a batch: a review with its files, or a file that became none. */
export interface BatchRow {
  readonly id: string;
  readonly state: RowState;
  /** The one that its review is called by; see `ReviewHeader`. */
  readonly file: PendingFile;
  /** Files of the same review besides. */
  readonly others: number;
  readonly review: PendingReview | null;
  readonly digest: ReviewDigest | null;
  readonly open: OpenOfReview | null;
  /** Who those named in it are taken for, by path. */
  readonly people: ReadonlyMap<string, PersonDecision>;
  /** Which parties, documents and recommendations are named in it, and of which that is to be said. */
  readonly records: RecordsOfReview;
  /** How many files of what was accepted were taken back since. */
  readonly takenBack: number;
  /** Its meetings that other rows of the batch may tell of too. */
  readonly perhapsSame: readonly PerhapsSame[];
}

/** A row before it is known what the register says to it. */
export type BareRow = Pick<BatchRow, 'id' | 'file' | 'others' | 'review' | 'digest'>;

/** The lines of a batch in the order of its files; a review stands where its first file does. */
export function* bareRowSteps({ files, reviews, digests }: BatchContents): Steps<readonly BareRow[]> {
  const rows = new Map<string, BareRow>();
  for (const file of files) {
    yield;
    const review = file.outcome.kind === 'read' ? (reviews.get(file.reviewId) ?? null) : null;
    const id = review?.id ?? file.id;
    const there = rows.get(id);
    const isNamesake = review !== null && file.name === review.files[0] && there?.file.name !== file.name;
    if (there) rows.set(id, { ...there, others: there.others + 1, file: isNamesake ? file : there.file });
    else rows.set(id, { id, file, others: 0, review, digest: digests.get(id) ?? null });
  }
  return [...rows.values()];
}

/** The same where they are few. */
export function bareRows(contents: BatchContents): readonly BareRow[] {
  return atOnce(bareRowSteps(contents));
}

/** The first file that tells of a meeting of a row: of files that were joined, not each tells of all their meetings. */
export function fileOfMeeting({ review, digest, file }: BareRow, at: number): string {
  const [first] = digest?.meetings[at]?.sources ?? [];
  return (first === undefined ? undefined : review?.files[first]) ?? file.name;
}

/** A row as long as it is not known what the register and the other files say to it. */
export function uncomparedRow(row: BareRow, contents: BatchContents): BatchRow {
  const { accepted } = contents;
  const state = stateOfRow(row, null, contents);
  return {
    ...row,
    open: null,
    people: new Map(),
    records: noRecords,
    perhapsSame: [],
    takenBack: accepted.get(row.id) ?? 0,
    state: state === 'sure' ? 'comparing' : state,
  };
}

export function stateOfRow(
  { file, review, digest }: BareRow,
  open: OpenOfReview | null,
  { accepted, compared, discarded }: Pick<BatchContents, 'accepted' | 'compared' | 'discarded'>,
  isPerhapsDouble = false,
): RowState {
  if (review) {
    if (accepted.has(review.id)) return 'accepted';
    if (review.asideAt || isLeftOut(open)) return 'aside';
    if (review.sameAs) return 'known';
    if (!digest || (digest.meetings.length === 0 && digest.holdsRecords !== true)) return 'nothing';
    if (isPerhapsDouble || asksForVersion(review) || (open && open.count > 0)) return 'ask';
    return hostsOf(review.id, open).length > 0 ? 'waits' : 'sure';
  }
  switch (file.outcome.kind) {
    // What its columns mean is to be said first; people of an address book are taken among the people.
    case 'table':
      return discarded.has(file.outcome.tablesId) ? 'aside' : 'ask';
    case 'contacts':
      return stateOfContacts(compared.get(file.id));
    case 'read':
      return 'nothing';
    case 'parts':
      // What is in it has its own lines.
      return file.outcome.count > 0 ? 'opened' : 'nothing';
    default:
      if (isUnread(file)) return 'unread';
      return toneOf(file) === 'failed' ? 'failed' : 'known';
  }
}

/** While they are compared that is still to be ended, among the people. */
function stateOfContacts(compared: ComparedAs | undefined): RowState {
  if (compared === 'accepted') return 'accepted';
  return compared === 'nobody' ? 'aside' : 'ask';
}

/** What other reviews bring in, and its own events wait for. */
export function hostsOf(reviewId: string, open: OpenOfReview | null): readonly ReadMeeting[] {
  return (open?.choices ?? []).flatMap(({ waitsFor }) =>
    waitsFor && waitsFor.reviewId !== reviewId ? [waitsFor] : [],
  );
}

/** All its meetings were said to be another process's, and to be left out. */
function isLeftOut(open: OpenOfReview | null): boolean {
  const choices = open?.choices ?? [];
  return choices.length > 0 && choices.every(({ other }) => other?.belongs?.kind === 'out');
}

/** Where a row leads; nothing where there is nothing to be shown. */
export function addressOfRow({
  file,
  review,
  state,
}: Pick<BatchRow, 'file' | 'review' | 'state'>): string | null {
  if (review) return `/import/review/${review.id}`;
  const { outcome } = file;
  if (outcome.kind === 'table') return state === 'aside' ? null : `/import/tables/${outcome.tablesId}`;
  if (outcome.kind === 'waiting') return `/import/review/${outcome.reviewId}`;
  if (outcome.kind !== 'in-register' || outcome.meetingId === null) return null;
  return `/meetings/${outcome.meetingId}`;
}
