import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';

import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { usePushAcceptance } from '../batch/use-batch-steps';
import type { Review } from '../review/use-review';
import { useStepNotice } from '@/pickers/use-step-notice';
import { acceptReviews } from './accept-reviews';
import { acceptedInWords, refusedInWords } from './accepted-in-words';
import { reviewOnScreen } from './chosen-review';
import type { AcceptScope } from './decisions-to-acceptance';
import { oneAtATime } from './one-at-a-time';

interface Accept {
  readonly accept: (scope: AcceptScope) => Promise<void>;
  readonly isAccepting: boolean;
}

/**
 * Brings the review into the register, says what was done with a way back, and goes to the meeting.
 * @param batch the reading that it came with, and its page: the next review is found there
 */
export function useAccept(
  review: Review,
  batch: { readonly id: string; readonly address: string | null },
  process: { readonly language: string; readonly name: string },
): Accept {
  const t = useText();
  const register = useRegister();
  const notify = useNotify();
  const [, navigate] = useLocation();
  const { locale } = useIntl();
  const noticeWithUndo = useStepNotice();
  const pushAcceptance = usePushAcceptance();
  const [isAccepting, setAccepting] = useState(false);
  const [inTurn] = useState(oneAtATime);

  const bringIn = async (scope: AcceptScope) => {
    setAccepting(true);
    // Whatever is thrown is a bug; it must not leave the review without a way to be accepted.
    const outcome = await review.desk
      .settled()
      .then(async () => acceptReviews(register, [reviewOnScreen(review, scope)], { process }))
      .finally(() => setAccepting(false));
    if (!outcome.ok) {
      notify({ kind: 'error', text: refusedInWords(outcome.error, 'exchange.accept.failed', t) });
      return;
    }
    const { meeting, step, locked } = outcome.accepted;
    const words = acceptedInWords(outcome.accepted, locale, t);
    if (locked > 0 && step === null) {
      notify({ kind: 'error', text: words });
      return;
    }
    // What waits stays where it is: the card above its facts says what keeps it out.
    if (locked === 0) navigate(batch.address ?? (meeting === null ? '/import' : `/meetings/${meeting.id}`));
    noticeWithUndo(words, step, pushAcceptance(batch.id, step, words));
  };
  // Another key is heard before the screen shows that it is being accepted.
  return { accept: async (scope) => inTurn(async () => bringIn(scope)), isAccepting };
}
