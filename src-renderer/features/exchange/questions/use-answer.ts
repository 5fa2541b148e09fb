import { useMemo } from 'react';

import { useText } from '@/i18n/use-text';
import { storeErrorOf } from '@/store/store-failure';
import { useNotify } from '@/ui/notices';

import { applyAnswers, keepApart, takeAnswersBack } from './apply-answers';
import { joinReviews, partReviews } from './join-reviews';
import type { AnswerOfReview } from './question';

/** What answers do; each says what it did, with a way back. */
export interface Answer {
  readonly apply: (answers: readonly AnswerOfReview[]) => Promise<void>;
  readonly join: (pair: readonly [string, string]) => Promise<void>;
  readonly keepApart: (pair: readonly [string, string]) => Promise<void>;
}

/** The way back, which says what it could not undo; or why nothing was done. */
type Done = string | (() => Promise<string | null>);

export function useAnswer(batchId: string): Answer {
  const t = useText();
  const notify = useNotify();
  return useMemo(() => {
    /** Does it, and says so with the way back it leads to, or why it was not done. */
    const told = async (text: string, work: () => Promise<Done>) => {
      try {
        const done = await work();
        if (typeof done === 'string') notify({ kind: 'info', text: done });
        else
          notify({
            kind: 'done',
            text,
            action: { label: t('app.command.undo'), run: () => void goBack(done) },
          });
      } catch (thrown) {
        notify({ kind: 'error', text: t(`errors.store.${storeErrorOf(thrown).code}`) });
      }
    };
    const goBack = async (back: () => Promise<string | null>) => {
      try {
        const text = await back();
        if (text !== null) notify({ kind: 'info', text });
      } catch (thrown) {
        notify({ kind: 'error', text: t(`errors.store.${storeErrorOf(thrown).code}`) });
      }
    };
    return {
      apply: (answers) =>
        told(t('exchange.asked.applied', { count: answers.length }), async () => {
          const answered = await applyAnswers(answers);
          return async () => {
            const left = await takeAnswersBack(answered);
            return left > 0 ? t('exchange.asked.not-taken-back', { count: left }) : null;
          };
        }),
      join: (pair) =>
        told(t('exchange.asked.joined'), async () => {
          const outcome = await joinReviews(pair);
          if (outcome.kind !== 'joined') return t(`exchange.asked.not-joined.${outcome.kind}`);
          return async () => ((await partReviews(outcome.back)) ? null : t('exchange.asked.not-parted'));
        }),
      keepApart: (pair) =>
        told(t('exchange.asked.kept-apart'), async () => {
          await keepApart(batchId, pair);
          return async () => {
            await keepApart(batchId, pair, false);
            return null;
          };
        }),
    };
  }, [batchId, notify, t]);
}
