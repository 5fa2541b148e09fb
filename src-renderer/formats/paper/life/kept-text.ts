import type { PaperVersion } from '@/domain/paper-version';

import { sha256Of } from '@/domain/sha256-of';
import type { PaperDocument } from '../paper';
import { thawPaper, type Thawed } from './freeze';

/**
 * The text of a version as it was given out; `null` where it is gone, or was altered since: that is not passed on.
 * @param bytes what is kept under the version's hash
 * @param thaw how it is read; in an app on the thread
 * @param given the hash that the history says was given out, where it tells: text and hash may have been rewritten together
 */
export async function keptText(
  { sha256 }: Pick<PaperVersion, 'sha256'>,
  bytes: Uint8Array | undefined,
  given: string = sha256,
  thaw: (bytes: Uint8Array) => Thawed | Promise<Thawed> = thawPaper,
): Promise<PaperDocument | null> {
  if (!bytes || given !== sha256 || (await sha256Of(bytes)) !== sha256) return null;
  const thawed = await thaw(bytes);
  return thawed.ok ? thawed.paper : null;
}
