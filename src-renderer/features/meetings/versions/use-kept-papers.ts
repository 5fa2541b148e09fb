import type { PaperVersion } from '@/domain/paper-version';
import { thawPaper, type Thawed } from '@/formats/paper/life/freeze';
import { useLive } from '@/store/react/use-live';

/** Kept versions as they were printed, in their order; `undefined` while they are being read. */
export function useKeptPapers(versions: readonly PaperVersion[]): readonly Thawed[] | undefined {
  const hashes = versions.map(({ sha256 }) => sha256);
  return useLive(
    async (register) => Promise.all(hashes.map(async (hash) => thawPaper(await register.file(hash)))),
    [hashes.join(' ')],
  );
}
