import { useCallback } from 'react';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { distinguishParties } from '@/store/commands/party-distinctions';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Remembers that two records are of two parties, and offers to undo. */
export function useDistinguish(): (one: Named, other: Named) => Promise<void> {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  return useCallback(
    async (one, other) => {
      const told = await run(distinguishParties(one.id, other.id, one.name, other.name));
      if (told !== null) notice(t('parties.told-apart', { name: one.name, other: other.name }));
    },
    [run, notice, t],
  );
}
