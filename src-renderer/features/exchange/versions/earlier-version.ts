import type { Draft } from '@/domain/draft';
import type { Register } from '@/store/register';

import { pendingDatabase } from '../pending/pending-database';
import type { EarlierText } from '../pending/pending-review';
import { formats } from '../reading/formats';

/** A version that was read before, as it was read. */
export interface EarlierVersion {
  readonly text: string;
  /** Read anew where the register keeps only what was accepted of it; `null` where it cannot be read any more. */
  readonly draft: Draft | null;
}

const { reviews, contents } = pendingDatabase;

/** @returns `null` where neither a review nor the register holds it any more */
export async function earlierVersion(
  register: Register,
  { sha256, name }: EarlierText,
): Promise<EarlierVersion | null> {
  const source = await register.sourceOf(sha256);
  if (source) {
    const [text, original] = await Promise.all([register.file(source.textSha256), register.file(sha256)]);
    // Without its original, its text is read as it stands.
    const bytes = original ?? text;
    if (!text || !bytes) return null;
    const [read] = await formats.readPriorRecords([{ name, bytes }]);
    const draft = read?.outcome.ok && read.outcome.kind === 'draft' ? read.outcome.draft : null;
    return { text: new TextDecoder().decode(text), draft };
  }
  const review = await reviews
    .where('hashes')
    .equals(sha256)
    .filter(({ sameAs }) => !sameAs)
    .first();
  const content = review && (await contents.get(review.id));
  const at = review?.hashes.indexOf(sha256) ?? -1;
  const text = content?.texts[at];
  return content && text !== undefined ? { text, draft: content.draft } : null;
}
