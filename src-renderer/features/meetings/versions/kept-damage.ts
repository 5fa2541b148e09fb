import type { PaperVersion } from '@/domain/paper-version';
import { sha256Of } from '@/domain/sha256-of';
import type { Register } from '@/store/register';

import { allGivenOutAs } from './given-out-as';

/** What a list of versions can tell of one without looking where its text differs, which Verify does. */
export type KeptDamage = 'rewritten' | 'altered' | 'missing';

/**
 * Which of these versions are not what was given out, by id: whose hash is another than the history tells, and whose text has
 * another hash or is not kept. A meeting has few versions, and their texts are small.
 */
export async function keptDamage(
  register: Pick<Register, 'givenOut' | 'file'>,
  versions: readonly PaperVersion[],
): Promise<ReadonlyMap<string, KeptDamage>> {
  const damage = new Map<string, KeptDamage>();
  const texts = new Map<PaperVersion, Uint8Array>();
  const told = await allGivenOutAs(register, versions);
  for (const version of versions) {
    const given = told.get(version.id);
    const bytes = await register.file(version.sha256);
    if (given !== undefined && given !== version.sha256) damage.set(version.id, 'rewritten');
    else if (bytes) texts.set(version, bytes);
    else damage.set(version.id, 'missing');
  }
  // After all reading: a live query does not see what is read once it has waited for something else.
  for (const [{ id, sha256 }, bytes] of texts)
    if ((await Promise.resolve(sha256Of(bytes))) !== sha256) damage.set(id, 'altered');
  return damage;
}
