import { useCallback } from 'react';
import { useLocation } from 'wouter';

import { useText } from '@/i18n/use-text';
import { keptReview } from '@/pickers/tables/kept-reviews';
import { leaveReview } from '@/pickers/tables/leave-review';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { keepComparing } from '../pending/compared-people';
import type { PendingFile } from '../pending/pending-batch';
import { peopleOf } from './read-outcome';

/** Takes contact cards, and people listed without a meeting, to the people of the register, where they are compared and taken. */
export function useContacts(): (file: PendingFile) => void {
  const t = useText();
  const register = useRegister();
  const notify = useNotify();
  const [, navigate] = useLocation();
  return useCallback(
    (file: PendingFile) => {
      const people = peopleOf(file.outcome);
      if (!people) return;
      const { sheets } = people;
      const leave = async () => {
        const before = await keptReview('people');
        const reviewId = await leaveReview('people', { kind: 'file', name: file.name, sheets });
        if (reviewId === null) notify({ kind: 'info', text: t('exchange.contacts.another') });
        else await keepComparing(file, reviewId, before?.id ?? null);
        // Before there is a record no page but these is within reach.
        if (await register.isEmpty()) notify({ kind: 'info', text: t('exchange.contacts.no-record') });
        else navigate('/people');
      };
      void leave();
    },
    [register, t, notify, navigate],
  );
}
