import { useRef } from 'react';
import type { Command } from '@/store/register';
import { afterMove } from './neighbour';
import type { RowActions } from './row-keys';
import { useRun } from '@/pickers/use-run';

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

/** Adding, moving and removing in an ordered list of a meeting; the focus goes where the hands will be next. */
export function usePartList<P extends Part>(parts: readonly P[], commands: PartCommands<P>) {
  const run = useRun();
  const list = useRef<HTMLDivElement>(null);
  const fresh = useRef<string | null>(null);
  const ids = parts.map(({ id }) => id);
  const { move } = commands;

  const focusRow = (id: string | undefined) => {
    const row = id === undefined ? null : list.current?.querySelector(`[data-part="${id}"]`);
    const field = row?.querySelector<HTMLElement>('input, textarea, button');
    (
      field ?? list.current?.parentElement?.querySelector<HTMLElement>('[data-add] button, [data-add] input')
    )?.focus();
  };
  return {
    list,
    add: async (afterId?: string) => {
      fresh.current = await run(commands.add(afterId));
    },
    /** Goes on each row: the one just added takes the focus when it appears. */
    rowRef: (id: string) => (row: HTMLElement | null) => {
      if (!row || fresh.current !== id) return;
      fresh.current = null;
      row.querySelector<HTMLElement>('input, textarea')?.focus();
    },
    actionsOf: (part: P): RowActions => ({
      onNext: () => {
        void run(commands.add(part.id)).then((id) => {
          fresh.current = id;
        });
      },
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
    }),
  };
}
