import type { Draft } from '@/domain/draft';
import type { Translate } from '@/i18n/use-text';

import type { TreeRow } from './group-rows';

/** "Delegations · 9", "Outcome · 13 paragraphs, 18 statements". */
export function groupLabel(
  { group, meeting, facts }: TreeRow & { readonly kind: 'group' },
  draft: Draft,
  t: Translate,
): string {
  const drafted = meeting === null ? undefined : draft.meetings[meeting];
  if (group === 'meeting') {
    return draft.meetings.length > 1 && meeting !== null
      ? t('exchange.group.meeting-of', { number: meeting + 1, count: draft.meetings.length })
      : t('exchange.group.meeting');
  }
  if (group === 'outcome') {
    const statements = (drafted?.paragraphs ?? []).reduce((sum, one) => sum + one.statements.length, 0);
    const headings = (drafted?.paragraphs ?? []).filter(({ kind }) => kind === 'heading').length;
    return t('exchange.group.outcome', { paragraphs: facts.length - headings, statements });
  }
  return t(`exchange.group.${group}`, { count: facts.length });
}
