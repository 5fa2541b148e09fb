import type { FollowUpState } from '@/domain/recommendation-row';
import type { Translate } from '@/i18n/use-text';

type Standing = Pick<FollowUpState, 'status' | 'isAddressed' | 'isOverdue' | 'isSilent'>;

/** How a recommendation stands in a party, in words: "Under way, overdue". */
export function cellInWords(cell: Standing | null, t: Translate): string {
  const known = wordsOf(t);
  const key = cell ? `${cell.status} ${cell.isAddressed} ${cell.isOverdue} ${cell.isSilent}` : '';
  const found = known.get(key);
  if (found !== undefined) return found;
  const words = cell ? makeWords(cell, t) : t('follow-up.not-addressed');
  known.set(key, words);
  return words;
}

function makeWords(cell: Standing, t: Translate): string {
  const flags = [
    cell.isAddressed ? null : t('follow-up.flag.unaddressed'),
    cell.isOverdue ? t('follow-up.flag.overdue') : null,
    cell.isSilent ? t('follow-up.flag.silent') : null,
  ].filter((flag) => flag !== null);
  return [t(`domain.commitment-status.${cell.status}`), ...flags].join(', ');
}

/** Hundreds of cells in view say one of a few things; finding words anew for each would hold up the scrolling. */
const words = new WeakMap<Translate, Map<string, string>>();

function wordsOf(t: Translate): Map<string, string> {
  const known = words.get(t) ?? new Map<string, string>();
  words.set(t, known);
  return known;
}
