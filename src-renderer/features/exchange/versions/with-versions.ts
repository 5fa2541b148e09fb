import { proposeVersions, type VersionProposal } from '@/formats/versions/propose-versions';
import { standFirst } from '@/formats/versions/stand-first';

import type { PendingContent, PendingReview, VersionGroup } from '../pending/pending-review';
import { takeAnswerBack } from '../questions/take-answer-back';
import { movePaths } from '../review/moved-decisions';
import { isUnderAny, noDecisions, type ReviewDecisions } from '../review/review-decisions';

export interface Versioned {
  readonly content: PendingContent;
  /** What of the review is another because of the versions. */
  readonly review: Required<Pick<PendingReview, 'versions' | 'proposed' | 'decisions'>>;
}

/** What the user decided of a review, apart from what its versions propose. */
export interface OwnDecisions {
  readonly decisions: ReviewDecisions;
  /** Paths of what was proposed and undone. */
  readonly undone: ReadonlySet<string>;
}

export function ownDecisions({
  decisions,
  proposed,
}: Pick<PendingReview, 'decisions' | 'proposed'>): OwnDecisions {
  return proposed
    ? {
        decisions: takeAnswerBack(decisions, noDecisions, asDecisions(proposed)),
        undone: undoneOf(proposed, decisions),
      }
    : { decisions, undone: new Set() };
}

/**
 * A review some of whose files are versions of one text, with the texts that stand first and what only the others have
 * left out. What the user decided stays, an earlier proposal that was undone included.
 */
export function withVersions(
  { decisions: own, undone }: OwnDecisions,
  content: PendingContent,
  versions: readonly VersionGroup[],
): Versioned {
  let { draft } = content;
  let moved = (path: string): string => path;
  for (const { stands } of versions) {
    const [reordered, before] = [standFirst(draft, stands), moved];
    draft = reordered.draft;
    moved = (path) => reordered.moved(before(path));
  }
  const superseded = new Set(
    versions.flatMap(({ sources, stands }) => sources.filter((source) => source !== stands)),
  );
  const all = proposeVersions(draft, superseded);
  const movedUndone = new Set([...undone].map(moved));
  const decided = movePaths(own, moved);
  const chosen = [...decided.accepted, ...Object.keys(decided.corrected)];
  const wanted = (path: string) => chosen.some((one) => isUnderAny(one, [path]));
  // What was undone stays among what was proposed, so that it is known as undone the next time too.
  const proposed: VersionProposal = {
    // What the user confirmed or corrected was wanted.
    dropped: all.dropped.filter((path) => !wanted(path)),
    accepted: all.accepted,
    corrected: Object.fromEntries(
      Object.entries(all.corrected).filter(([path]) => !(path in decided.corrected)),
    ),
  };
  const isMeant = (path: string) => !movedUndone.has(path);
  return {
    content: { ...content, draft },
    review: {
      versions,
      proposed,
      decisions: {
        ...decided,
        dropped: [...new Set([...decided.dropped, ...proposed.dropped.filter(isMeant)])],
        accepted: [...new Set([...decided.accepted, ...proposed.accepted.filter(isMeant)])],
        corrected: {
          ...Object.fromEntries(Object.entries(proposed.corrected).filter(([path]) => isMeant(path))),
          ...decided.corrected,
        },
      },
    },
  };
}

function asDecisions(proposal: VersionProposal): ReviewDecisions {
  return { ...noDecisions, ...proposal };
}

function undoneOf(
  proposed: VersionProposal,
  { dropped, accepted, corrected }: ReviewDecisions,
): ReadonlySet<string> {
  return new Set([
    ...proposed.dropped.filter((path) => !dropped.includes(path)),
    ...proposed.accepted.filter((path) => !accepted.includes(path)),
    ...Object.keys(proposed.corrected).filter((path) => !(path in corrected)),
  ]);
}
