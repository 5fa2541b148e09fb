import { digestOf } from '../batch/review-digest';
import { pendingDatabase } from '../pending/pending-database';
import { correctDraft } from '../review/correct-draft';
import { ownDecisions, withVersions } from './with-versions';

const { reviews, contents, digests } = pendingDatabase;

/**
 * The user said which version of a text stands; what was decided stays.
 * @param group index among the review's groups of versions
 * @param source index of the draft's source
 */
export async function sayStanding(id: string, group: number, source: number): Promise<void> {
  await pendingDatabase.transaction('rw', reviews, contents, digests, async () => {
    const [review, there] = await Promise.all([reviews.get(id), contents.get(id)]);
    const said = review?.versions?.[group];
    if (!review?.versions || !there || !said?.sources.includes(source)) return;
    const versions = review.versions.with(group, { ...said, stands: source, reason: 'said', isSure: true });
    const next = withVersions(ownDecisions(review), there, versions);
    await contents.put(next.content);
    await reviews.put({ ...review, ...next.review });
    const corrected = correctDraft(next.content.draft, next.review.decisions.corrected);
    await digests.put(digestOf(id, review.batchId ?? '', corrected));
  });
}
