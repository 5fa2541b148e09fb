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

/**
 * A review some of whose files are versions of one text, with the texts that stand first and what only the others have
 * left out. What the user decided stays, an earlier proposal that was undone included.
 */
export function withVersions(
  { decisions, proposed }: Pick<PendingReview, 'decisions' | 'proposed'>,
  content: PendingContent,
  versions: readonly VersionGroup[],
): Versioned {
  const own = proposed ? takeAnswerBack(decisions, noDecisions, asDecisions(proposed)) : decisions;
  const undone = proposed ? undoneOf(proposed, decisions) : new Set<string>();
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
  const next: VersionProposal = {
    // What the user confirmed or corrected was wanted.
    dropped: all.dropped.filter((path) => !movedUndone.has(path) && !wanted(path)),
    accepted: all.accepted.filter((path) => !movedUndone.has(path)),
    corrected: Object.fromEntries(
      Object.entries(all.corrected).filter(
        ([path]) => !movedUndone.has(path) && !(path in decided.corrected),
      ),
    ),
  };
  return {
    content: { ...content, draft },
    review: {
      versions,
      proposed: next,
      decisions: {
        ...decided,
        dropped: [...new Set([...decided.dropped, ...next.dropped])],
        accepted: [...new Set([...decided.accepted, ...next.accepted])],
        corrected: { ...next.corrected, ...decided.corrected },
      },
    },
  };
}

function asDecisions(proposal: VersionProposal): ReviewDecisions {
  return { ...noDecisions, ...proposal };
}

function undoneOf(proposed: VersionProposal, { dropped, accepted }: ReviewDecisions): ReadonlySet<string> {
  return new Set([
    ...proposed.dropped.filter((path) => !dropped.includes(path)),
    ...proposed.accepted.filter((path) => !accepted.includes(path)),
  ]);
}
