import { useCallback, useRef, type RefObject } from 'react';
import { useRun } from '../use-run';
import type { Command } from '@/store/register';
import { afterMove } from './neighbour';
import type { RowActions } from './row-keys';

interface Part {
  readonly id: string;
}

interface PartCommands<P extends Part> {
  /** Adds after the part with the id; at the end when it is left out. */
  readonly add: (afterId?: string) => Command<string>;
  /** Left out where the order is not the user's to choose. */
  readonly move?: (part: P, afterId: string | null) => Command;
  readonly remove: (part: P) => Command;
}

interface PartList<P extends Part> {
  /** For the element around the rows. */
  readonly listRef: RefObject<HTMLDivElement | null>;
  /** For each row: the one just added takes the focus when it appears. */
  readonly rowRef: (row: HTMLElement | null) => void;
  readonly add: (afterId?: string) => Promise<void>;
  readonly actionsOf: (part: P) => RowActions;
}

/** Adding, moving and removing in an ordered list of a meeting; the focus goes where the hands will be next. */
export function usePartList<P extends Part>(parts: readonly P[], commands: PartCommands<P>): PartList<P> {
  const run = useRun();
  const listRef = useRef<HTMLDivElement>(null);
  const fresh = useRef<string | null>(null);
  const ids = parts.map(({ id }) => id);
  const { move } = commands;

  const rowRef = useCallback((row: HTMLElement | null) => {
    const names = row?.dataset['part']?.split(' ') ?? [];
    if (!row || fresh.current === null || !names.includes(fresh.current)) return;
    fresh.current = null;
    focusFirstField(row);
  }, []);
  const rowOf = (id: string) => listRef.current?.querySelector(`[data-part~="${id}"]`);
  const add = async (afterId?: string) => {
    const id = await run(commands.add(afterId));
    if (id === null) return;
    // The register may tell of the new row before or after the command answers.
    const row = rowOf(id);
    if (row) focusFirstField(row);
    else fresh.current = id;
  };
  const focusRow = (id: string | undefined) => {
    const row = id === undefined ? undefined : rowOf(id);
    if (row) focusFirstField(row);
    else listRef.current?.parentElement?.querySelector<HTMLElement>('[data-add] button')?.focus();
  };
  const actionsOf = (part: P): RowActions => ({
    onNext: () => void add(part.id),
    ...(move
      ? {
          onMove: (direction) => {
            const after = afterMove(ids, part.id, direction);
            if (after !== undefined) void run(move(part, after));
          },
        }
      : {}),
    onRemove: () => {
      const index = ids.indexOf(part.id);
      focusRow(ids[index + 1] ?? ids[index - 1]);
      void run(commands.remove(part));
    },
  });
  return { listRef, rowRef, add, actionsOf };
}

function focusFirstField(row: Element): void {
  row.querySelector<HTMLElement>('input, textarea, button')?.focus();
}
