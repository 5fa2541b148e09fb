import type { Translate } from '@/i18n/use-text';

import type { DecidedStep } from './decision-change';
import { actionInWords, decidedFact, decidedFactInWords, keyOfAction } from './decision-in-words';
import type { ReviewAction } from './review-decisions';
import type { Review } from './use-review';

/** What is known of a review on its screen, as far as a step of Undo is told by it. */
type Shown = Pick<Review, 'facts' | 'draft'>;

/** "Delegation · Türkiye: Leave out, and 2 more" */
export function stepInWords(
  { actions, gaveUp }: Pick<DecidedStep, 'actions' | 'gaveUp'>,
  review: Shown,
  t: Translate,
  locale: string,
): string {
  const what = actionsInWords(actions, review, t, locale);
  return gaveUp ? t('exchange.decided.gave-up', { what }) : what;
}

function actionsInWords(
  actions: readonly ReviewAction[],
  review: Shown,
  t: Translate,
  locale: string,
): string {
  const [action, ...others] = actions;
  if (!action) return '';
  if (action.kind === 'name-process') return t('exchange.process.label');
  // What a settled contradiction stands for follows it: it is what was decided, and nothing besides.
  const [settled] = action.kind === 'settle' ? others : [];
  const fact = decidedFactInWords(keyOfAction(action), review, t, locale);
  const what = settled
    ? t('exchange.decided.settled', { what: decidedInWords(settled, t, locale) })
    : decidedInWords(action, t, locale);
  const more = action.kind === 'settle' ? 0 : factsOf(actions, review).size - 1;
  return t('exchange.decided', { fact, what, more });
}

/** What was said of it: not the words that a question asks with. */
function decidedInWords(action: ReviewAction, t: Translate, locale: string): string {
  switch (action.kind) {
    case 'person':
      return action.is.name === undefined
        ? t('exchange.decided.who')
        : t('exchange.decided.who-is', { name: action.is.name });
    case 'record':
      return t('exchange.decided.which');
    case 'settle':
      return t('exchange.decided.of-two');
    default:
      return actionInWords(action, t, locale);
  }
}

/** What the actions are about, each once. */
function factsOf(actions: readonly ReviewAction[], review: Shown): ReadonlySet<string> {
  return new Set(
    actions.map((action) => {
      const key = keyOfAction(action);
      return decidedFact(key, review)?.path ?? key;
    }),
  );
}
