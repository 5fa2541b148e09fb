import type { PaperVersion } from '@/domain/paper-version';

import type { PaperDocument } from '../paper';
import { hashOfBytes, thawPaper } from './freeze';

/** The text of a version as it was given out; `null` where it is gone, or was altered since: that is not passed on. */
export function keptText(
  { sha256 }: Pick<PaperVersion, 'sha256'>,
  files: ReadonlyMap<string, Uint8Array>,
): PaperDocument | null {
  const bytes = files.get(sha256);
  if (!bytes || hashOfBytes(bytes) !== sha256) return null;
  const thawed = thawPaper(bytes);
  return thawed.ok ? thawed.paper : null;
}
