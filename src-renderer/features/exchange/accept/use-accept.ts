import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';

import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import type { Review } from '../review/use-review';
import { useStepNotice } from '@/pickers/use-step-notice';
import { originalsOf } from '../pending/originals';
import { acceptReview } from './accept-review';
import { acceptedInWords } from './accepted-in-words';
import { toAcceptance, type AcceptScope } from './decisions-to-acceptance';

interface Accept {
  readonly accept: (scope: AcceptScope) => Promise<void>;
  readonly isAccepting: boolean;
}

/**
 * Brings the review into the register, says what was done with a way back, and goes to the meeting.
 * @param batch the page of the reading that it came with: the next review is found there
 */
export function useAccept(
  { content, decisions, choices, facts, people, records, stateOf }: Review,
  batch: string | null,
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
    const outcome = await originalsOf(content.files)
      .then((files) =>
        acceptReview(
          register,
          { ...content, files },
          toAcceptance(decisions, meetings, facts, stateOf, scope, { people, records }),
          process,
        ),
      )
      .finally(() => setAccepting(false));
    if (!outcome.ok) {
      const { from, code } = outcome.error;
      const text = from === 'store' ? t(`errors.store.${code}`) : t('exchange.accept.failed');
      notify({ kind: 'error', text });
      return;
    }
    const { meeting, step } = outcome.accepted;
    navigate(batch ?? (meeting === null ? '/import' : `/meetings/${meeting.id}`));
    noticeWithUndo(acceptedInWords(outcome.accepted, locale, t), step);
  };
  return { accept, isAccepting };
}
