import { useCallback } from 'react';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { distinguishPersons } from '@/store/commands/person-distinctions';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Remembers that two records are of two persons, and offers to undo. */
export function useDistinguish(): (one: Named, other: Named) => Promise<void> {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  return useCallback(
    async (one, other) => {
      const told = await run(distinguishPersons(one.id, other.id, one.name, other.name));
      if (told !== null) notice(t('people.told-apart', { name: one.name, other: other.name }));
    },
    [run, notice, t],
  );
}
