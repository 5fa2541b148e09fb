import { useEffect, useState } from 'react';
import type { PaletteProvider } from '@/ui/commands/palette-provider';
import type { FoundGroup } from './palette-items';

const none: readonly FoundGroup[] = [];

/** Asks the providers while somebody types; an answer to an earlier query is dropped. */
export function useFound(providers: readonly PaletteProvider[], query: string): readonly FoundGroup[] {
  const [found, setFound] = useState(none);
  useEffect(() => {
    const abort = new AbortController();
    const ask = async () => {
      const groups = await Promise.all(
        providers.map(async ({ heading, find }) => ({ heading, results: await find(query, abort.signal) })),
      );
      if (!abort.signal.aborted) setFound(groups);
    };
    // A provider that fails leaves the palette with what it had: commands must stay within reach.
    ask().catch(() => setFound(none));
    return () => abort.abort();
  }, [providers, query]);
  return found;
}
