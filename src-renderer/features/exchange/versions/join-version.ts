import { chooseStanding } from '@/formats/versions/choose-standing';

import type { PendingContent, PendingReview, VersionGroup } from '../pending/pending-review';
import { grown, type Newcomer } from './join-file';
import { withVersions, type Versioned } from './with-versions';

/**
 * Takes a file into a review as another version of one of its files.
 * @param of hash of the file that it resembles
 */
export function joinVersion(
  review: PendingReview,
  there: PendingContent,
  newcomer: Newcomer,
  of: string,
): Versioned {
  const { content, own } = grown(review, there, newcomer, 'possible');
  const added = there.files.length;
  const resembled = there.files.findIndex(({ sha256 }) => sha256 === of);
  const groups = review.versions ?? [];
  const group = groups.find(({ sources }) => sources.includes(resembled));
  const sources = [...(group?.sources ?? [resembled]), added];
  const next = chosenAgain(group, chooseStanding(content, sources));
  return withVersions(own, content, [...groups.filter((one) => one !== group), next]);
}

/** What the user said stands until a later version comes that says it is one. */
function chosenAgain(before: VersionGroup | undefined, now: VersionGroup): VersionGroup {
  const isNewer = now.stands === now.sources.at(-1);
  return before?.reason === 'said' && !(isNewer && now.isSure)
    ? { ...now, stands: before.stands, reason: 'said', isSure: !isNewer }
    : now;
}
