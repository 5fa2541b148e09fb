import { useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Ordered } from '@/domain/by-order';
import type { TableName } from '@/domain/records';
import { useRegister } from '@/store/react/register-context';
import { whenNewsHasCome } from '../let-go-of-typed';
import { addAhead, stillAhead, withAhead, withDone, type RowAhead } from './rows-ahead';

/**
 * Shows rows at once, until the command is done and the register tells of them; answers with what the command gives,
 * `null` says that it failed.
 */
export type ShowAhead<T extends Ordered> = <R>(
  rows: readonly Pick<RowAhead<T>, 'id' | 'change'>[],
  command: () => Promise<R | null>,
) => Promise<R | null>;

/**
 * A list ahead of the register: what a key adds, moves or takes away stands there in the same task as the key, so that
 * whoever types on writes into the new row. No key waits for a durable write.
 */
export function useRowsAhead<T extends Ordered>(
  table: TableName,
  stored: readonly T[],
): { readonly shown: readonly T[]; readonly showAhead: ShowAhead<T> } {
  const register = useRegister();
  const [ahead, setAhead] = useState<readonly RowAhead<T>[]>([]);
  const left = stillAhead(ahead, stored);
  if (left.length < ahead.length) setAhead(left);
  const shown = useMemo(() => withAhead(stored, ahead), [stored, ahead]);
  const showAhead = useCallback<ShowAhead<T>>(
    async (rows, command) => {
      const step = Symbol('step');
      const drop = () => setAhead((known) => known.filter((row) => row.step !== step));
      // At once, not with the next frame: the next key may already be on its way.
      flushSync(() =>
        setAhead((known) =>
          addAhead(
            known,
            rows.map((row) => ({ ...row, step })),
          ),
        ),
      );
      const result = await command();
      if (result === null) {
        drop();
        return null;
      }
      setAhead((known) => withDone(known, step));
      const fresh = rows.filter(({ change }) => change.kind === 'fresh');
      const end = async () => {
        // A slow machine has not told of it yet; one that is not there was taken back before it could.
        const there = await Promise.all(fresh.map(({ id }) => register.get(table, id)));
        const late = new Set(there.flatMap((row) => (row ? [row.id] : [])));
        setAhead((known) => known.filter((row) => row.step !== step || late.has(row.id)));
      };
      whenNewsHasCome(() => void end());
      return result;
    },
    [register, table],
  );
  return { shown, showAhead };
}
