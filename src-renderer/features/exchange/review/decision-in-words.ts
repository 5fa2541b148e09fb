import type { Translate } from '@/i18n/use-text';

import { factPathOf } from './fact-paths';
import { factWords } from './fact-words';
import type { Belonging, ReviewAction } from './review-decisions';
import type { Review } from './use-review';
import { valueInWords } from './value-in-words';

type Shown = Pick<Review, 'facts' | 'draft'>;

/** What the decision is about, as the keys of contradictions have it: a path, alone or behind a word. */
export function keyOfAction(action: ReviewAction): string {
  if ('parts' in action) return action.parts[0] ?? '';
  if ('index' in action) return `meeting ${action.index}`;
  if (action.kind === 'record' && !action.path.startsWith('/')) return `record ${action.path}`;
  if (action.kind === 'let-go') return `let-go ${action.id} ${action.words}`;
  return 'path' in action ? action.path : '';
}

/** The line of the review that a decision is about; `null` where it is about no line of its own. */
export function decidedFact(key: string, { facts }: Pick<Review, 'facts'>) {
  const pointer = key.replace(/^(?:person|record|prefer) /u, '');
  const line = pointer.startsWith('/') ? factPathOf(pointer) : null;
  return facts.find((one) => one.path === line || one.parts.includes(pointer)) ?? null;
}

/** "Delegation · Türkiye" */
export function decidedFactInWords(key: string, review: Shown, t: Translate, locale: string): string {
  // Of who or what somebody or something is, the line that names it; a party is told by its name alone.
  const named = /^(?:record party|let-go \S+) (.+)$/u.exec(key)?.[1];
  if (named !== undefined) return named;
  const fact = decidedFact(key, review);
  if (!fact) return t('exchange.contradicted.meeting');
  const { label, value } = factWords(fact, { draft: review.draft, dropped: [], t, locale });
  return [label, value].filter(Boolean).join(' · ');
}

export function actionInWords(action: ReviewAction, t: Translate, locale: string): string {
  switch (action.kind) {
    case 'drop':
      return t('exchange.contradicted.drop');
    case 'restore':
      return t('exchange.action.restore');
    case 'as-read':
      return t('exchange.action.as-read');
    case 'settle':
      return t('exchange.contradicted.question');
    case 'correct': {
      const segments = action.path.split('/');
      const value =
        valueInWords(segments[3] ?? '', action.value, t, locale) || valueInWords('', action.value, t, locale);
      return value || t('exchange.contradicted.corrected');
    }
    case 'prefer':
      return t(`exchange.contradicted.${action.side}`);
    case 'person':
    case 'record':
      return t('exchange.contradicted.who');
    case 'meeting':
      return t(`exchange.contradicted.meeting-${action.decision.kind}`);
    case 'let-go':
      return t(action.isGone ? 'exchange.version.let-go' : 'exchange.version.keep');
    case 'belongs':
      return belongingInWords(action.to, t);
    default:
      return t('exchange.contradicted.accept');
  }
}

function belongingInWords({ kind }: Belonging, t: Translate): string {
  if (kind === 'ours') return t('exchange.foreign.ours');
  return t(kind === 'out' ? 'exchange.contradicted.meeting-drop' : 'exchange.contradicted.meeting-event');
}
