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
    const done = (text: string, back: () => Promise<void>) =>
      notify({
        kind: 'done',
        text,
        action: { label: t('app.command.undo'), run: () => void back() },
      });
    const failed = (thrown: unknown) => {
      notify({ kind: 'error', text: t(`errors.store.${storeErrorOf(thrown).code}`) });
    };
    return {
      apply: (answers) =>
        applyAnswers(answers).then((before) => {
          done(t('exchange.asked.applied', { count: answers.length }), () => bringBack(before));
        }, failed),
      join: (pair) =>
        joinReviews(pair).then((before) => {
          done(t('exchange.asked.joined'), () => bringBack(before));
        }, failed),
      keepApart: (pair) =>
        keepApart(batchId, pair).then(() => {
          done(t('exchange.asked.kept-apart'), () => keepApart(batchId, pair, false));
        }, failed),
    };
  }, [batchId, notify, t]);
}
