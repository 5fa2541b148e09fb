import type { TablePlan } from '@/formats/tables/planned-row';
import type { Translate } from '@/i18n/use-text';
import type { TableCounts } from '@/store/commands/table-changes';
import { asksForALook } from './row-words';

/** "31 people, 4 delegations, 1 headcount"; `''` where nothing is added. */
function addedInWords({ people, delegations, headcounts, posts }: TableCounts, t: Translate): string {
  return (
    [
      ['people', people],
      ['delegations', delegations],
      ['headcounts', headcounts],
      ['posts', posts],
    ] as const
  )
    .flatMap(([what, count]) => (count > 0 ? [t(`tables.review.${what}`, { count })] : []))
    .join(', ');
}

/** What is not decided yet. */
export interface LeftOpen {
  readonly rows: number;
  /** Of two wordings. */
  readonly posts: number;
}

const nothingLeft: LeftOpen = { rows: 0, posts: 0 };

/** What the table would do, for the button that does it, or what it did. */
export function countsInWords(
  counts: TableCounts,
  how: 'apply' | 'done',
  t: Translate,
  left: LeftOpen = nothingLeft,
): string {
  const what = addedInWords(counts, t);
  const words = [
    what === '' ? [] : [t(`tables.review.${how}.add`, { what })],
    counts.changed === 0 ? [] : [t(`tables.review.${how}.change`, { count: counts.changed })],
    counts.removed === 0 ? [] : [t(`tables.review.${how}.remove`, { count: counts.removed })],
    left.rows === 0 ? [] : [t('tables.review.left', { count: left.rows })],
    left.posts === 0 ? [] : [t('tables.review.left-posts', { count: left.posts })],
  ]
    .flat()
    .join('; ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** What waits for an answer before it is brought in; `''` where nothing does. */
export function openInWords({ rows, posts }: LeftOpen, t: Translate): string {
  return [
    rows === 0 ? [] : [t('tables.review.open', { count: rows })],
    posts === 0 ? [] : [t('tables.review.open-posts', { count: posts })],
  ]
    .flat()
    .join(' ');
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
export function nothingInWords({ rows, missing, posts }: TablePlan, t: Translate): string {
  const same = rows.filter(({ kind }) => kind === 'same').length;
  // A heading between the rows is nothing that was left out.
  const open = rows.filter(
    ({ kind, problems }) => kind !== 'same' && (kind !== 'left-out' || problems.length > 0),
  );
  const count = open.length + missing.length;
  if (count > 0) return t('tables.review.undecided', { count, same });
  if (posts.length > 0) return t('tables.review.posts-left', { count: posts.length });
  return same > 0 ? t('tables.review.unchanged') : '';
}
