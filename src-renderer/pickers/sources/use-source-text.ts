import type { Source } from '@/domain/source';
import { useLive } from '@/store/react/use-live';

/** The plain text a source's claims point into; `null` when the register has no such file, `undefined` while it is read. */
export function useSourceText(source: Source | undefined): string | null | undefined {
  const hash = source?.textSha256;
  return useLive(
    async (register) => {
      const bytes = hash === undefined ? undefined : await register.file(hash);
      return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
    },
    [hash],
  );
}
