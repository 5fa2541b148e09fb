import { useLocation } from 'wouter';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { useRun } from '../use-run';
import { useStepNotice } from '../use-step-notice';

interface Uniting<Result> {
  readonly command: Command<Result>;
  /** Where the record is that stays. */
  readonly address: string;
  /** Where the two were looked at side by side; Undo leads there. */
  readonly sidesAddress: string;
  /** Said once it is done. */
  readonly done: string;
}

/** Makes two records one, goes to the one that stays and says so. */
export function useUnite(): <Result>(uniting: Uniting<Result>) => Promise<void> {
  const run = useRun();
  const register = useRegister();
  const notice = useStepNotice();
  const [, navigate] = useLocation();
  return async ({ command, address, sidesAddress, done }) => {
    if ((await run(command)) === null) return;
    navigate(address, { replace: true });
    notice(done, register.nextUndo?.step ?? null, () => navigate(sidesAddress));
  };
}
