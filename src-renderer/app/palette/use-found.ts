import { useEffect, useState } from 'react';
import type { PaletteProvider } from '@/ui/commands/palette-provider';
import type { FoundGroup } from './palette-items';

interface Found {
  readonly groups: readonly FoundGroup[];
  /** Whether these answer the query as it is now; until they do, those of the query before stay in view. */
  readonly isCurrent: boolean;
}

const none: readonly FoundGroup[] = [];

/** Asks the providers while somebody types; an answer to an earlier query is dropped. */
export function useFound(providers: readonly PaletteProvider[], query: string): Found {
  const [found, setFound] = useState<{
    readonly query: string | null;
    readonly groups: readonly FoundGroup[];
  }>({
    query: null,
    groups: none,
  });
  useEffect(() => {
    const abort = new AbortController();
    const ask = async () => {
      const groups = await Promise.all(
        providers.map(async ({ heading, find }) => ({ heading, results: await find(query, abort.signal) })),
      );
      if (!abort.signal.aborted) setFound({ query, groups });
    };
    // A provider that fails leaves the palette with what it had: commands must stay within reach.
    ask().catch(() => setFound({ query, groups: none }));
    return () => abort.abort();
  }, [providers, query]);
  return { groups: found.groups, isCurrent: found.query === query };
}
