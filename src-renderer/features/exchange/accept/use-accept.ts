import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';

import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import type { Review } from '../review/use-review';
import { acceptReview, type Accepted } from './accept-review';
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
  const [isAccepting, setAccepting] = useState(false);

  const undo = useCallback(async () => {
    const result = await register.undo();
    if (!result.ok) notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
  }, [register, notify, t]);

  const accept = async (scope: AcceptScope) => {
    if (isAccepting) return;
    setAccepting(true);
    const meetings = choices.map(({ decision }) => decision);
    const outcome = await acceptReview(
      register,
      content,
      toAcceptance(decisions, meetings, facts, stateOf, scope),
      process,
    );
    setAccepting(false);
    if (!outcome.ok) {
      const { from, code } = outcome.error;
      const text = from === 'store' ? t(`errors.store.${code}`) : t('exchange.accept.failed');
      notify({ kind: 'error', text });
      return;
    }
    const { meetingId } = outcome.accepted;
    navigate(meetingId === null ? '/import' : `/meetings/${meetingId}`);
    const text = acceptedText(outcome.accepted);
    notify({
      kind: 'done',
      text: t(text.key, text.values),
      action: { label: t('exchange.undo'), run: () => void undo() },
    });
  };
  return { accept, isAccepting };
}

function acceptedText({ summary, problems }: Accepted) {
  const { meetingsAdded, meetingsJoined, recordsAdded, competingClaims } = summary;
  return {
    key: 'exchange.accept.done',
    values: {
      added: meetingsAdded,
      joined: meetingsJoined,
      records: recordsAdded,
      competing: competingClaims,
      problems,
    },
  } as const;
}
