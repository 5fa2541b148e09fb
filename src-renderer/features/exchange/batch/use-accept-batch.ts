import { useIntl } from 'react-intl';

import { otherProcessOf, ownProcess, processCalled, type OwnProcess } from '@/formats/draft/own-process';
import { useText } from '@/i18n/use-text';
import { useStepNotice } from '@/pickers/use-step-notice';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { acceptRows } from '../accept/accept-rows';
import { batchInWords, refusedInWords } from '../accept/accepted-in-words';
import { batchAcceptance } from '../accept/batch-acceptance';
import { asksForVersion } from '../versions/asks-for-version';
import type { BatchRow } from './batch-row';
import { usePushAcceptance } from './use-batch-steps';

/** @param left how many want a decision afterwards */
type AcceptBatch = (rows: readonly BatchRow[], left: number, processName: string) => Promise<void>;

/** Accepts everything of a batch that wants no decision, as one step, and says so in one line. */
export function useAcceptBatch(batchId: string): AcceptBatch {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const notify = useNotify();
  const noticeWithUndo = useStepNotice();
  const pushAcceptance = usePushAcceptance();
  return async (rows, left, processName) => {
    const [started] = await register.list('processes');
    const own = started ? ownProcess(started) : processCalled(processName, locale);
    const chosen = rows.filter((row) => !isOfAnother(row, own));
    if (chosen.length === 0) {
      notify({ kind: 'info', text: t('exchange.batch.left', { count: left + rows.length }) });
      return;
    }
    const process = { language: locale, name: processName };
    const done = await batchAcceptance.run({ batchId, count: chosen.length }, (running) =>
      acceptRows(register, chosen, { process, own, ...running }),
    );
    if (done === null) return;
    const { outcome, taken } = done;
    if (outcome.ok) {
      const open = left + rows.length - taken.length;
      if (taken.length === 0) notify({ kind: 'info', text: t('exchange.batch.left', { count: open }) });
      else {
        const words = batchInWords(outcome.accepted, open, t);
        const { step } = outcome.accepted;
        noticeWithUndo(words, step, pushAcceptance(batchId, step, words));
      }
      return;
    }
    if (outcome.error.code === 'cancelled')
      notify({ kind: 'info', text: t('exchange.batch.accept-cancelled') });
    else notify({ kind: 'error', text: refusedInWords(outcome.error, 'exchange.batch.accept-failed', t) });
  };
}

/** Named otherwise than was taken for granted, the process makes meetings of others of those that seemed its own. */
function isOfAnother({ digest, review }: BatchRow, own: OwnProcess | null): boolean {
  return (digest?.meetings ?? []).some(
    (meeting, index) =>
      otherProcessOf(meeting, own) !== null && review?.decisions.belonging?.[index] === undefined,
  );
}

/** Whether only a question about the meeting itself could keep what is sure of a row from being accepted. */
export function isAcceptable({ state, open, review, perhapsSame }: BatchRow): boolean {
  return (
    state === 'sure' ||
    (state === 'ask' &&
      open !== null &&
      perhapsSame.length === 0 &&
      !(review && (asksForVersion(review) || review.decisions.contradicted)) &&
      !open.choices.some(({ isOpen, openDifferences }) => isOpen || openDifferences > 0))
  );
}
