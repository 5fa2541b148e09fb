import type { TablePlan } from '@/formats/tables/planned-row';
import type { Translate } from '@/i18n/use-text';
import type { TableCounts } from '@/store/commands/table-changes';
import { asksForALook } from './row-words';

/** "31 people, 4 delegations, 1 headcount"; `''` where nothing is added. */
function addedInWords({ people, delegations, headcounts }: TableCounts, t: Translate): string {
  return (
    [
      ['people', people],
      ['delegations', delegations],
      ['headcounts', headcounts],
    ] as const
  )
    .flatMap(([what, count]) => (count > 0 ? [t(`tables.review.${what}`, { count })] : []))
    .join(', ');
}

/** What the table would do, for the button that does it, or what it did. @param left rows that are not decided yet */
export function countsInWords(counts: TableCounts, how: 'apply' | 'done', t: Translate, left = 0): string {
  const what = addedInWords(counts, t);
  const words = [
    what === '' ? [] : [t(`tables.review.${how}.add`, { what })],
    counts.changed === 0 ? [] : [t(`tables.review.${how}.change`, { count: counts.changed })],
    counts.removed === 0 ? [] : [t(`tables.review.${how}.remove`, { count: counts.removed })],
    left === 0 ? [] : [t('tables.review.left', { count: left })],
  ]
    .flat()
    .join('; ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** What was read, and what of it wants to be looked at before anything is brought in. */
export function summaryInWords({ rows }: TablePlan, t: Translate): string {
  return t('tables.review.summary', {
    rows: rows.length,
    asking: rows.filter(asksForALook).length,
    out: rows.filter(({ kind }) => kind === 'left-out').length,
  });
}

/** Why there is nothing to bring in: it is all there, or was left out. */
export function nothingInWords({ rows, missing }: TablePlan, t: Translate): string {
  const same = rows.filter(({ kind }) => kind === 'same').length;
  // A heading between the rows is nothing that was left out.
  const open = rows.filter(
    ({ kind, problems }) => kind !== 'same' && (kind !== 'left-out' || problems.length > 0),
  );
  const count = open.length + missing.length;
  if (count > 0) return t('tables.review.undecided', { count, same });
  return same > 0 ? t('tables.review.unchanged') : '';
}
