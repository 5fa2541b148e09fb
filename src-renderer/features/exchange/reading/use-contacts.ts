import { useCallback } from 'react';
import { useLocation } from 'wouter';

import { useText } from '@/i18n/use-text';
import { leaveReview } from '@/pickers/tables/leave-review';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import type { PendingFile } from '../pending/pending-batch';

/** Takes contact cards to the people of the register, where they are compared and taken. */
export function useContacts(): (file: PendingFile) => void {
  const t = useText();
  const register = useRegister();
  const notify = useNotify();
  const [, navigate] = useLocation();
  return useCallback(
    ({ name, outcome }: PendingFile) => {
      if (outcome.kind !== 'contacts') return;
      const { sheets } = outcome;
      void leaveReview('people', { kind: 'file', name, sheets }).then(async (isLeft) => {
        if (!isLeft) notify({ kind: 'info', text: t('exchange.contacts.another') });
        // Before there is a record no page but these is within reach.
        if (await register.isEmpty()) notify({ kind: 'info', text: t('exchange.contacts.no-record') });
        else navigate('/people');
      });
    },
    [register, t, notify, navigate],
  );
}
