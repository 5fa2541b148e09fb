import { useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRegister } from '@/store/react/register-context';
import { untold, type StepAhead } from './steps-ahead';

/**
 * Shows what a step does at once, until the register tells of it; answers with what the command gives, `null` says that it
 * failed.
 */
export type ShowSteps<E> = <R>(entries: readonly E[], command: () => Promise<R | null>) => Promise<R | null>;

/**
 * What the hands have done ahead of the register. It stands until what is shown was read after the command was done: by
 * the register's own count and by no clock, for on a busy machine the news of older steps is still under way then, and
 * whoever types on would type into that.
 * @param asOf the register's sequence that what is shown was read at
 */
export function useStepsAhead<E>(asOf: number): {
  readonly ahead: readonly E[];
  readonly showAhead: ShowSteps<E>;
} {
  const register = useRegister();
  const [steps, setSteps] = useState<readonly StepAhead<E>[]>([]);
  const left = untold(steps, asOf);
  if (left !== steps) setSteps(left);
  const ahead = useMemo(() => left.flatMap(({ entries }) => entries), [left]);
  const showAhead = useCallback<ShowSteps<E>>(
    async (entries, command) => {
      const step = Symbol('step');
      // At once, not with the next frame: the next key may already be on its way.
      flushSync(() => setSteps((known) => [...known, { step, entries, doneAt: null }]));
      const drop = () => setSteps((known) => known.filter((one) => one.step !== step));
      try {
        const result = await command();
        const doneAt = register.sequence;
        if (result === null) drop();
        else setSteps((known) => known.map((one) => (one.step === step ? { ...one, doneAt } : one)));
        return result;
      } catch (error) {
        // A row that no command stands behind would be typed into and kept nowhere.
        drop();
        throw error;
      }
    },
    [register],
  );
  return { ahead, showAhead };
}
