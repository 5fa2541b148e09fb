import { joinContents } from '../pending/join-contents';
import type { PendingContent, PendingReview } from '../pending/pending-review';
import { addedPath } from '../review/added-path';
import { movePaths } from '../review/moved-decisions';
import { ownDecisions, withVersions, type OwnDecisions, type Versioned } from './with-versions';

export type Newcomer = Pick<PendingContent, 'draft' | 'texts' | 'files'>;

/** A review with the content of another file, and what of the review is another because of it. */
export interface JoinedFile {
  readonly content: PendingContent;
  readonly review: Pick<PendingReview, 'decisions'> & Partial<Versioned['review']>;
}

/**
 * Takes a file about the same meeting into a review. What only an earlier version stated, and was to be left out for that, the
 * newcomer may state as well: what is proposed because of versions is proposed anew.
 */
export function joinFile(review: PendingReview, there: PendingContent, newcomer: Newcomer): JoinedFile {
  const { content, own } = grown(review, there, newcomer, 'sure');
  const { versions = [] } = review;
  return versions.length > 0
    ? withVersions(own, content, versions)
    : { content, review: { decisions: own.decisions } };
}

/**
 * Both contents as one, with the review's own decisions in the paths of the whole.
 * @param same see `joinContents`
 */
export function grown(
  review: PendingReview,
  there: PendingContent,
  newcomer: Newcomer,
  same: 'sure' | 'possible',
): { readonly content: PendingContent; readonly own: OwnDecisions } {
  const { content, moved } = joinContents(there, newcomer, same);
  const { decisions, undone } = ownDecisions(review);
  const goneTo = addedPath(there.draft, content.draft, moved[0] ?? ((path) => path));
  return { content, own: { decisions: movePaths(decisions, goneTo), undone } };
}
