import type { Id } from '@/domain/fields';

import { StoreFailure } from '../store-failure';
import type { TableChanges } from './table-changes';

/**
 * Somebody who came while the preview stood may be whom a row would make, or seat, a second time. Who that is only a new
 * comparison can tell.
 * @param ids of the people and seats that there are by now
 * @throws StoreFailure `changed-meanwhile` where the table adds people and one of them was not known to the preview
 */
export function refuseNewcomers({ add, known }: TableChanges, ids: Iterable<Id>): void {
  if (add.length === 0) return;
  const seen = new Set(known);
  for (const id of ids) if (!seen.has(id)) throw new StoreFailure('changed-meanwhile', id);
}
