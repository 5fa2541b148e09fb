import { useEffect, useRef } from 'react';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { removeBlankIntervention } from '@/store/commands/blank-interventions';
import { useRegister } from '@/store/react/register-context';

/**
 * Takes an intervention that was added just now off again once its form is left, by Escape, for another or for another
 * page, where nothing was recorded of it. What was typed is saved first.
 * @param id while its form is open; else `null`
 */
export function useBlankRemoval(meetingId: string, id: string | null): void {
  const t = useText();
  const run = useRun();
  const { typing } = useRegister();
  const open = useRef<string | null>(null);
  useEffect(() => {
    open.current = id;
    if (id === null) return undefined;
    return () => {
      open.current = null;
      const remove = () =>
        open.current === id
          ? null
          : run(removeBlankIntervention(meetingId, id, t('outcome.interventions.unknown')));
      void typing.flush().then(remove);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- by the form alone: a new function is no reason to leave it
  }, [id]);
}
