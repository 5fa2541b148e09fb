import { useCallback } from 'react';
import type { Id } from '@/domain/fields';
import type { MessageKey } from '@/i18n/messages/en/messages';
import { useText } from '@/i18n/use-text';
import type { Command } from '@/store/register';
import { useRun, useUndoNotice } from '../use-run';

/** How two records of one kind are told apart. */
export interface Distinguishing {
  readonly command: (id: Id, otherId: Id, name: string, other: string) => Command;
  /** Said once it is done, with `name` and `other`. */
  readonly done: MessageKey;
}

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** Remembers that two records are of two, and offers to undo; answers whether it was remembered. */
export function useDistinguish({
  command,
  done,
}: Distinguishing): (one: Named, other: Named) => Promise<boolean> {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  return useCallback(
    async (one, other) => {
      const told = await run(command(one.id, other.id, one.name, other.name));
      if (told === null) return false;
      notice(t(done, { name: one.name, other: other.name }));
      return true;
    },
    [run, notice, t, command, done],
  );
}
