import { useMemo } from 'react';
import { useIntl } from 'react-intl';

import { guessProcess } from '@/formats/draft/guess-process';
import { ownProcess, processCalled } from '@/formats/draft/own-process';
import type { MessageKey } from '@/i18n/messages/en/messages';
import { useText } from '@/i18n/use-text';
import { useStepNotice } from '@/pickers/use-step-notice';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { acceptRows } from '../accept/accept-rows';
import { acceptedInWords, refusedInWords } from '../accept/accepted-in-words';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingReview } from '../pending/pending-review';
import { setAside } from '../pending/pending-reviews';
import { isLeftOut } from '../review/fact-state';
import { asksForVersion } from '../versions/asks-for-version';
import { hostsOf, type BatchRow } from './batch-row';
import { useBatchDoing, usePushAcceptance } from './use-batch-steps';

interface RowActions {
  /** Accepts what is sure of a row. */
  readonly accept: (row: BatchRow) => Promise<void>;
  /** Sets a row aside, or brings it back. */
  readonly setAside: (row: BatchRow) => Promise<void>;
}

/** What the keys of a batch do to its current row. */
export function useRowActions(batchId: string): RowActions {
  const doing = useBatchDoing(batchId);
  const pushAcceptance = usePushAcceptance();
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const notify = useNotify();
  const noticeWithUndo = useStepNotice();
  return useMemo(() => {
    const accept = async (row: BatchRow) => {
      const { review } = row;
      if (!review || row.state === 'accepted') return;
      const first = askedFirst(row, review);
      if (first !== null) {
        const [host] = hostsOf(review.id, row.open);
        const values = { name: row.file.name, host: host?.file ?? '' };
        notify({ kind: 'info', text: t(first, values) });
        return;
      }
      const [process] = await register.list('processes');
      const name = review.decisions.processName ?? (process ? '' : await guessedName(review.id));
      const own = process ? ownProcess(process) : processCalled(name, locale);
      const { outcome, taken } = await acceptRows(register, [row], {
        process: { language: locale, name },
        own,
        signal: new AbortController().signal,
      });
      if (!outcome.ok) {
        notify({ kind: 'error', text: refusedInWords(outcome.error, 'exchange.accept.failed', t) });
        return;
      }
      const [settled] = taken;
      // It seemed sure, and somebody of its names has come to be asked about since.
      if (!settled) {
        notify({ kind: 'info', text: t('exchange.batch.ask-first', { name: row.file.name }) });
        return;
      }
      const { accepted } = outcome;
      if (accepted.changed + accepted.waiting > 0) {
        notify({ kind: 'info', text: acceptedInWords(accepted, locale, t) });
        return;
      }
      const leftOut = settled.open?.facts.filter(isLeftOut).length ?? 0;
      const words = [
        acceptedInWords(accepted, locale, t),
        ...(leftOut > 0 ? [t('exchange.accept.left-out', { count: leftOut })] : []),
      ];
      const { step } = accepted;
      noticeWithUndo(words.join(' · '), step, pushAcceptance(batchId, step, words.join(' · ')));
    };
    const aside = async ({ review, file: { name }, state }: BatchRow) => {
      if (!review || state === 'accepted') return;
      const key = review.asideAt ? 'exchange.batch.brought-back' : 'exchange.batch.set-aside';
      await doing(t(key, { name }), async () => {
        await setAside(review.id, review.asideAt ? null : new Date());
        return async () => {
          await setAside(review.id, review.asideAt ? new Date() : null);
          return null;
        };
      });
    };
    return { accept, setAside: aside };
  }, [batchId, t, locale, register, notify, noticeWithUndo, doing, pushAcceptance]);
}

/** What stands against accepting a row as it is: told with the name of its file. */
function askedFirst({ state, open, perhapsSame }: BatchRow, review: PendingReview): MessageKey | null {
  if (state === 'nothing') return 'exchange.batch.nothing-to-accept';
  if (review.sameAs) return 'exchange.version.open-first';
  if (review.decisions.contradicted) return 'exchange.contradicted.first';
  if (asksForVersion(review)) return 'exchange.version.say-first';
  const isOpen = perhapsSame.length > 0 || open?.choices.some((choice) => choice.isOpen);
  if (isOpen) return 'exchange.batch.ask-first';
  return hostsOf(review.id, open).length > 0 ? 'exchange.batch.host-first' : null;
}

async function guessedName(id: string): Promise<string> {
  return guessProcess((await pendingDatabase.contents.get(id))?.texts ?? []);
}
