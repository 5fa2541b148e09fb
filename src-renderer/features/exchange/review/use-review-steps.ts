import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';

import { useText } from '@/i18n/use-text';
import { useOwnSteps } from '@/ui/commands/command-scope';
import { useNotify } from '@/ui/notices';

import type { DecidedStep } from './decision-change';
import { decidedFact, keyOfAction } from './decision-in-words';
import type { DeskNews } from './review-desk';
import { stepInWords } from './step-in-words';
import type { Review } from './use-review';

/**
 * Undo and Redo of a review: they take back what was decided in it, and never a step of the register. Says what they did,
 * and what another window decided otherwise.
 * @param onShow shows the line that a decision is about
 */
export function useReviewSteps(review: Review, onShow: (path: string) => void): void {
  const t = useText();
  const { locale } = useIntl();
  const notify = useNotify();
  const { desk, steps } = review;
  const words = (step: Pick<DecidedStep, 'actions' | 'gaveUp'>) => stepInWords(step, review, t, locale);
  const hear = (news: DeskNews) => {
    if (news.kind === 'not-kept') return notify({ kind: 'error', text: t(`errors.store.${news.code}`) });
    return notify({
      kind: 'info',
      text: t(`exchange.meanwhile.${news.kind}`, { what: words(news) }),
      action: { label: t(`exchange.meanwhile.${news.kind}-way`), run: () => desk.takeWay(news.way) },
    });
  };
  const show = ({ actions: [action] }: DecidedStep) => {
    const fact = action && decidedFact(keyOfAction(action), review);
    if (fact) onShow(fact.path);
  };
  const undo = () => {
    const step = desk.undo();
    if (!step) return;
    show(step);
    notify({
      kind: 'done',
      text: t('app.undone', { label: words(step) }),
      action: { label: t('app.command.redo'), run: () => latest.current.redo() },
    });
  };
  const redo = () => {
    const step = desk.redo();
    if (!step) return;
    show(step);
    notify({ kind: 'done', text: t('app.redone', { label: words(step) }) });
  };
  const latest = useRef({ hear, undo, redo });
  useLayoutEffect(() => {
    latest.current = { hear, undo, redo };
  });
  useEffect(() => desk.hear((news) => latest.current.hear(news)), [desk]);
  const [last] = steps.done.slice(-1);
  const [next] = steps.undone.slice(-1);
  const undoLabel = last ? words(last) : null;
  const redoLabel = next ? words(next) : null;
  useOwnSteps(
    useMemo(
      () => ({
        undoLabel,
        redoLabel,
        undo: () => latest.current.undo(),
        redo: () => latest.current.redo(),
      }),
      [undoLabel, redoLabel],
    ),
  );
}
