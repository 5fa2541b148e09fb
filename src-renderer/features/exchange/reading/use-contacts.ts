import { useCallback } from 'react';
import { useLocation } from 'wouter';

import { useText } from '@/i18n/use-text';
import { leaveReview } from '@/pickers/tables/leave-review';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import type { PendingFile } from '../pending/pending-batch';
import { peopleOf } from './read-outcome';

/** Takes contact cards, and people listed without a meeting, to the people of the register, where they are compared and taken. */
export function useContacts(): (file: PendingFile) => void {
  const t = useText();
  const register = useRegister();
  const notify = useNotify();
  const [, navigate] = useLocation();
  return useCallback(
    ({ name, outcome }: PendingFile) => {
      const people = peopleOf(outcome);
      if (!people) return;
      const { sheets } = people;
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
