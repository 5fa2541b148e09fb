import { useCallback, useEffect, useState } from 'react';

import { createLatestSearch, type Searched } from './latest-search';

export interface Search<Found> extends Searched<Found> {
  readonly again: () => void;
}

/** See `createLatestSearch`. @param search `null` while it is not known what to look for */
export function useLatestSearch<Found>(search: (() => Promise<Found>) | null): Search<Found> {
  const [state, setState] = useState<Searched<Found>>({ found: undefined, isFailed: false });
  const [latest] = useState(() => createLatestSearch<Found>(setState));
  useEffect(() => {
    if (search) latest.want(search);
  }, [latest, search]);
  return { ...state, again: useCallback(() => latest.again(), [latest]) };
}
