import { groupedBy } from '@/domain/grouped-by';
import type { RecordChange } from '@/domain/journal';

import type { Recorder } from '../register';

/**
 * Whoever is in their seat again is no longer named at the meeting by the places that seat them.
 * @param brought everything the import changed
 * @param restored rows that came back
 */
export async function unnameSeated(
  recorder: Recorder,
  brought: readonly RecordChange[],
  restored: readonly Extract<RecordChange, { readonly kind: 'remove' }>[],
): Promise<void> {
  const seats = restored.filter(({ table }) => table === 'attendances');
  if (seats.length === 0) return;
  const naming = groupedBy(
    brought.flatMap((one) => {
      if (one.kind !== 'add' || one.table !== 'claims') return [];
      const { table, recordId } = one.row;
      return table === 'persons' && typeof recordId === 'string' ? [{ ...one, recordId }] : [];
    }),
    ({ recordId }) => recordId,
  );
  for (const {
    id,
    row: { personId },
  } of seats) {
    const named = typeof personId === 'string' ? (naming.get(personId) ?? []) : [];
    const seating = await recorder.where('claims', 'recordId', id);
    for (const { id: claimId, row } of named) {
      const isSeating = seating.some(
        ({ sourceId, start, end }) =>
          sourceId === row['sourceId'] && start === row['start'] && end === row['end'],
      );
      if (isSeating && (await recorder.get('claims', claimId))) await recorder.remove('claims', claimId);
    }
  }
}
