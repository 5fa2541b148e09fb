import { useIntl } from 'react-intl';

import { otherProcessOf, ownProcess, processCalled, type OwnProcess } from '@/formats/draft/own-process';
import { useText, type Translate } from '@/i18n/use-text';
import { useStepNotice } from '@/pickers/use-step-notice';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { acceptBatch, type BatchAccepted, type SureReview } from '../accept/accept-batch';
import { batchAcceptance } from '../accept/batch-acceptance';
import { asksForVersion } from '../versions/asks-for-version';
import { settleRows } from '../same/settle-rows';
import { findOnThreads } from '../same/use-known-records';
import type { BatchRow } from './batch-row';

/** @param left how many want a decision afterwards */
type AcceptBatch = (rows: readonly BatchRow[], left: number, processName: string) => Promise<void>;

/** Accepts everything of a batch that wants no decision, as one step, and says so in one line. */
export function useAcceptBatch(batchId: string): AcceptBatch {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const notify = useNotify();
  const noticeWithUndo = useStepNotice();
  return async (rows, left, processName) => {
    const [started] = await register.list('processes');
    const own = started ? ownProcess(started) : processCalled(processName, locale);
    const chosen = rows.filter((row) => !isOfAnother(row, own));
    if (chosen.length === 0) {
      notify({ kind: 'info', text: t('exchange.batch.left', { count: left + rows.length }) });
      return;
    }
    const process = { language: locale, name: processName };
    let held = 0;
    const outcome = await batchAcceptance.run({ batchId, count: chosen.length }, async (running) => {
      const find = findOnThreads(running.signal);
      // A search that is ended never answers.
      const ended = new Promise<null>((resolve) => {
        running.signal.addEventListener('abort', () => resolve(null), { once: true });
      });
      const settled = await Promise.race([
        settleRows(register, chosen, find, { own, language: locale }).catch(() => null),
        ended,
      ]);
      if (running.signal.aborted) return { ok: false, error: { from: 'work', code: 'cancelled' } };
      if (settled === null) return { ok: false, error: { from: 'work', code: 'failed' } };
      const sure = settled.flatMap(sureReview);
      held = rows.length - sure.length;
      return acceptBatch(register, sure, { process, ...running });
    });
    if (outcome === null) return;
    if (outcome.ok) {
      if (held === rows.length)
        notify({ kind: 'info', text: t('exchange.batch.left', { count: left + held }) });
      else noticeWithUndo(batchInWords(outcome.accepted, left + held, t), outcome.accepted.step);
      return;
    }
    const { from, code } = outcome.error;
    if (code === 'cancelled') notify({ kind: 'info', text: t('exchange.batch.accept-cancelled') });
    else
      notify({
        kind: 'error',
        text: from === 'store' ? t(`errors.store.${code}`) : t('exchange.batch.accept-failed'),
      });
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

function sureReview({ review, open, people, records }: BatchRow): readonly SureReview[] {
  if (!review || !open) return [];
  return [
    { review, meetings: open.choices.map(({ decision }) => decision), open: open.facts, people, records },
  ];
}

/** "212 meetings added, 9 joined · 3 need a decision" */
function batchInWords(
  { added, joined, competing, problems, changed }: BatchAccepted,
  open: number,
  t: Translate,
): string {
  return [
    added + joined > 0
      ? t('exchange.batch.accepted', { added, joined })
      : changed === 0
        ? t('exchange.accept.known')
        : '',
    changed > 0 ? t('exchange.batch.changed', { count: changed }) : '',
    competing > 0 ? t('exchange.accept.competing', { count: competing }) : '',
    problems > 0 ? t('exchange.accept.problems', { count: problems }) : '',
    open > 0 ? t('exchange.batch.left', { count: open }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
