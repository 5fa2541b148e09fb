import { useMemo } from 'react';

import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';

import { useBatchDoing } from '../batch/use-batch-steps';
import { applyAnswers, keepApart, takeAnswersBack } from './apply-answers';
import { joinLists, joinSeveral, partSeveral, type JoinedSeveral } from './join-several';
import type { AnswerOfReview } from './question';

/** Keys of two meetings, see `meetingKey`. */
type Pair = readonly [string, string];

/** What answers do; each says what it did, with a way back. */
export interface Answer {
  readonly apply: (answers: readonly AnswerOfReview[]) => Promise<void>;
  /** @param keys see `joinSeveral` @param others of the same question: they are other meetings */
  readonly join: (keys: readonly string[], others: readonly string[]) => Promise<void>;
  readonly joinLists: (same: readonly Pair[]) => Promise<void>;
  /** Each pair is two meetings. @param count how many meetings these are */
  readonly keepApart: (pairs: readonly Pair[], count: number) => Promise<void>;
}

export function useAnswer(batchId: string): Answer {
  const t = useText();
  const register = useRegister();
  const doing = useBatchDoing(batchId);
  return useMemo(() => {
    const joining = async (count: number, join: () => Promise<JoinedSeveral | null>) =>
      doing(t('exchange.asked.joined', { count }), async () => {
        const joined = await join();
        if (joined === null) return t('exchange.asked.not-joined.gone');
        return async () => ((await partSeveral(batchId, joined)) ? null : t('exchange.asked.not-parted'));
      });
    return {
      apply: async (answers) =>
        doing(t('exchange.asked.applied', { count: answers.length }), async () => {
          const answered = await applyAnswers(register, answers);
          return async () => {
            const left = await takeAnswersBack(register, answered);
            return left > 0 ? t('exchange.asked.not-taken-back', { count: left }) : null;
          };
        }),
      join: async (keys, others) =>
        joining(keys.length, async () => joinSeveral(register, batchId, keys, others)),
      joinLists: async (same) => joining(2, async () => joinLists(register, batchId, same)),
      keepApart: async (pairs, count) =>
        doing(t('exchange.asked.kept-apart', { count }), async () => {
          for (const pair of pairs) await keepApart(batchId, pair);
          return async () => {
            for (const pair of pairs) await keepApart(batchId, pair, false);
            return null;
          };
        }),
    };
  }, [register, batchId, doing, t]);
}

/** Every two of several meetings. */
export function pairsOf(keys: readonly string[]): readonly Pair[] {
  return keys.flatMap((one, at) => keys.slice(at + 1).map((two) => [one, two] as const));
}
