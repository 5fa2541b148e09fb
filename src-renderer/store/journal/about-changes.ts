import type { Id } from '@/domain/fields';
import type { RecordChange } from '@/domain/journal';
import type { TableName } from '@/domain/records';

import type { RowWrite } from '../write-set';

const manyChanges = 200;

/** Records with a history of their own; a part (a paragraph, a name) is found through its whole. */
const wholes: readonly TableName[] = ['processes', 'parties', 'persons', 'documents', 'sources'];

/**
 * The records an entry is about: what the command names, every meeting whose parts changed, and the wholes that changed
 * themselves. A batch names its meetings only: an index of each of its thousands of persons would cost more than the rows.
 */
export function aboutChanges(
  named: readonly Id[],
  writes: readonly RowWrite[],
  changes: readonly RecordChange[],
): readonly Id[] {
  const about = new Set(named);
  const changed = new Set(changes.map(({ id }) => id));
  for (const { table, id, before, after } of writes) {
    if (!changed.has(id)) continue;
    const meeting = table === 'meetings' ? id : (after ?? before)?.['meetingId'];
    if (typeof meeting === 'string') about.add(meeting);
    if (changes.length <= manyChanges && wholes.includes(table)) about.add(id);
  }
  return [...about];
}
