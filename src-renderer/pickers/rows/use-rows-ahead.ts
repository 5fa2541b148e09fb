import { useMemo } from 'react';
import type { Ordered } from '@/domain/by-order';
import { withAhead, type RowAhead } from './rows-ahead';
import { useStepsAhead, type ShowSteps } from './use-steps-ahead';

/** Shows rows at once; see `ShowSteps`. */
export type ShowAhead<T extends Ordered> = ShowSteps<RowAhead<T>>;

/**
 * A list ahead of the register: what a key adds, moves or takes away stands there in the same task as the key, so that
 * whoever types on writes into the new row. No key waits for a durable write.
 * @param asOf the register's sequence that the rows were read at
 */
export function useRowsAhead<T extends Ordered>(
  stored: readonly T[],
  asOf: number,
): { readonly shown: readonly T[]; readonly showAhead: ShowAhead<T> } {
  const { ahead, showAhead } = useStepsAhead<RowAhead<T>>(asOf);
  const shown = useMemo(() => withAhead(stored, ahead), [stored, ahead]);
  return { shown, showAhead };
}
