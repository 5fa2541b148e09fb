import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';

import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import type { Review } from '../review/use-review';
import { useStepNotice } from '@/pickers/use-step-notice';
import { acceptReview } from './accept-review';
import { acceptedInWords } from './accepted-in-words';
import { toAcceptance, type AcceptScope } from './decisions-to-acceptance';

interface Accept {
  readonly accept: (scope: AcceptScope) => Promise<void>;
  readonly isAccepting: boolean;
}

/** Brings the review into the register, says what was done with a way back, and goes to the meeting. */
export function useAccept(
  { content, decisions, choices, facts, stateOf }: Review,
  process: { readonly language: string; readonly name: string },
): Accept {
  const t = useText();
  const register = useRegister();
  const notify = useNotify();
  const [, navigate] = useLocation();
  const { locale } = useIntl();
  const noticeWithUndo = useStepNotice();
  const [isAccepting, setAccepting] = useState(false);

  const accept = async (scope: AcceptScope) => {
    if (isAccepting) return;
    setAccepting(true);
    const meetings = choices.map(({ decision }) => decision);
    // Whatever is thrown is a bug; it must not leave the review without a way to be accepted.
    const outcome = await acceptReview(
      register,
      content,
      toAcceptance(decisions, meetings, facts, stateOf, scope),
      process,
    ).finally(() => setAccepting(false));
    if (!outcome.ok) {
      const { from, code } = outcome.error;
      const text = from === 'store' ? t(`errors.store.${code}`) : t('exchange.accept.failed');
      notify({ kind: 'error', text });
      return;
    }
    const { meeting, step } = outcome.accepted;
    navigate(meeting === null ? '/import' : `/meetings/${meeting.id}`);
    noticeWithUndo(acceptedInWords(outcome.accepted, locale, t), step);
  };
  return { accept, isAccepting };
}
