import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '@/i18n/use-format';
import { isMessageKey } from '@/i18n/message-key';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { useStepNotice } from '@/pickers/use-step-notice';
import { removeParty } from '@/store/commands/party-removal';
import { useRegister } from '@/store/react/register-context';
import { partyAddress } from '../party-address';

interface RemoveParty {
  readonly remove: () => Promise<void>;
  /** What names the party and keeps it in the register, in words; `null` unless a removal was refused. */
  readonly uses: string | null;
  readonly dismiss: () => void;
}

/** Removes a party nothing refers to, goes back to the directory and offers to undo; else tells what refers to it. */
export function useRemoveParty(partyId: string, name: string): RemoveParty {
  const t = useText();
  const format = useFormat();
  const register = useRegister();
  const run = useRun();
  const notice = useStepNotice();
  const [, navigate] = useLocation();
  const [uses, setUses] = useState<string | null>(null);
  const remove = useCallback(async () => {
    const found = await run(removeParty(partyId, name));
    if (found === null) return;
    if (found.length > 0) {
      const words = found.flatMap(({ table, count }) => {
        const key = `parties.use.${table}`;
        return isMessageKey(key) ? [t(key, { count })] : [];
      });
      setUses(format.list(words));
      return;
    }
    const { nextUndo } = register;
    navigate('/parties');
    notice(t('parties.removed', { name }), nextUndo?.step ?? null, () => navigate(partyAddress(partyId)));
  }, [partyId, name, run, t, format, register, navigate, notice]);
  return { remove, uses, dismiss: () => setUses(null) };
}
