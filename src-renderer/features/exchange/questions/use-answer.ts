import { useMemo } from 'react';

import { useText } from '@/i18n/use-text';

import { useBatchDoing } from '../batch/use-batch-steps';
import { applyAnswers, keepApart, takeAnswersBack } from './apply-answers';
import { joinSeveral, partSeveral } from './join-several';
import type { AnswerOfReview } from './question';

/** What answers do; each says what it did, with a way back. */
export interface Answer {
  readonly apply: (answers: readonly AnswerOfReview[]) => Promise<void>;
  /** @param others of the same question: they are other meetings */
  readonly join: (ids: readonly string[], others: readonly string[]) => Promise<void>;
  /** All of them are meetings of their own. */
  readonly keepApart: (ids: readonly string[]) => Promise<void>;
}

export function useAnswer(batchId: string): Answer {
  const t = useText();
  const doing = useBatchDoing(batchId);
  return useMemo(
    () => ({
      apply: async (answers) =>
        doing(t('exchange.asked.applied', { count: answers.length }), async () => {
          const answered = await applyAnswers(answers);
          return async () => {
            const left = await takeAnswersBack(answered);
            return left > 0 ? t('exchange.asked.not-taken-back', { count: left }) : null;
          };
        }),
      join: async (ids, others) =>
        doing(t('exchange.asked.joined', { count: ids.length }), async () => {
          const joined = await joinSeveral(batchId, ids, others);
          if (joined === null) return t('exchange.asked.not-joined.gone');
          return async () => ((await partSeveral(batchId, joined)) ? null : t('exchange.asked.not-parted'));
        }),
      keepApart: async (ids) =>
        doing(t('exchange.asked.kept-apart', { count: ids.length }), async () => {
          const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((two) => [one, two] as const));
          for (const pair of pairs) await keepApart(batchId, pair);
          return async () => {
            for (const pair of pairs) await keepApart(batchId, pair, false);
            return null;
          };
        }),
    }),
    [batchId, doing, t],
  );
}
