import { useMemo } from 'react';

import { useText } from '@/i18n/use-text';
import { storeErrorOf } from '@/store/store-failure';
import { useNotify } from '@/ui/notices';

import { applyAnswers, bringBack, joinReviews, keepApart } from './apply-answers';
import type { AnswerOfReview } from './question';

/** What answers do; each says what it did, with a way back. */
export interface Answer {
  readonly apply: (answers: readonly AnswerOfReview[]) => Promise<void>;
  readonly join: (pair: readonly [string, string]) => Promise<void>;
  readonly keepApart: (pair: readonly [string, string]) => Promise<void>;
}

export function useAnswer(batchId: string): Answer {
  const t = useText();
  const notify = useNotify();
  return useMemo(() => {
    /** Does it, says so, and offers the way back that it leads to. */
    const told = async (text: string, work: () => Promise<() => Promise<void>>) => {
      try {
        const back = await work();
        notify({ kind: 'done', text, action: { label: t('app.command.undo'), run: () => void back() } });
      } catch (thrown) {
        notify({ kind: 'error', text: t(`errors.store.${storeErrorOf(thrown).code}`) });
      }
    };
    return {
      apply: (answers) =>
        told(t('exchange.asked.applied', { count: answers.length }), async () => {
          const before = await applyAnswers(answers);
          return () => bringBack(before);
        }),
      join: (pair) =>
        told(t('exchange.asked.joined'), async () => {
          const before = await joinReviews(pair);
          return () => bringBack(before);
        }),
      keepApart: (pair) =>
        told(t('exchange.asked.kept-apart'), async () => {
          await keepApart(batchId, pair);
          return () => keepApart(batchId, pair, false);
        }),
    };
  }, [batchId, notify, t]);
}
