import { useSyncExternalStore } from 'react';

import { importer, type ImporterState } from './importer';

/** Where the reading of files stands. */
export function useImporterState(): ImporterState {
  return useSyncExternalStore(importer.subscribe, importer.state);
}
