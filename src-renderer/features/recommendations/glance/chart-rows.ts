import type { Id } from '@/domain/fields';
import { without } from '@/pickers/recommendations/recommendation-filter';
import type { EntryParty } from '../states/entry';
import type { ChartRow } from './glance';

/** What there is most of first; by the labels where there is as much; what has no theme last. */
export function byEntries<Row extends ChartRow & { readonly label: string }>(
  rows: readonly Row[],
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted(
    (a, b) =>
      Number(a.id === without) - Number(b.id === without) ||
      b.entries.count - a.entries.count ||
      compare(a.label, b.label),
  );
}

/** As the matrix has its columns. */
export function byParty<Row extends ChartRow>(
  rows: readonly Row[],
  parties: ReadonlyMap<Id, Pick<EntryParty, 'rank'>>,
): readonly Row[] {
  const rankOf = ({ id }: Row) => parties.get(id)?.rank ?? parties.size;
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Latest first; what has no year last. */
export function byYear<Row extends ChartRow>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(
    (a, b) => Number(a.id === without) - Number(b.id === without) || Number(b.id) - Number(a.id),
  );
}
