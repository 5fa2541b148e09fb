import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { DirectoryPage } from '@/pickers/directory/directory-page';
import { cellAddress } from '@/pickers/recommendations/recommendation-address';
import { AsOfControl } from '../views/as-of-control';
import { useSorted } from '../views/use-sorted';
import { useSorting } from '../views/use-sorting';
import type { ViewProps } from '../views/view-props';
import { ViewTabs } from '../views/view-tabs';
import { compareEntries, entrySorting } from './compare-entries';
import { entryParties, type Entry } from './entry';
import { entryColumns } from './entry-columns';
import { useEntries } from './use-entries';

/** Each recommendation in each State on a line of its own: what a State still owes, what is overdue, who is silent. */
export function StatesView({ lines, parties, shown, filter }: ViewProps) {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const [{ column, descending }, setSorting] = useSorting('states', entrySorting);
  const byId = useMemo(() => entryParties(parties, locale), [parties, locale]);
  const compare = useMemo(() => compareEntries({ column, descending }, byId), [column, descending, byId]);
  const entries = useEntries(lines, shown.filter);
  const sorted = useSorted(entries?.fitting, compare);
  const columns = useMemo(() => entryColumns(t, locale, byId), [t, locale, byId]);
  const open = useCallback(
    ({ line, cell }: Entry) => navigate(cellAddress(line.id, cell.partyId)),
    [navigate],
  );
  if (!entries || !sorted) return null;
  return (
    <DirectoryPage
      title={t('glance.view.states')}
      actions={<AsOfControl day={shown.day} onChange={shown.setDay} />}
      above={<ViewTabs shown={shown} />}
      filter={filter}
      columns={columns}
      total={entries.total}
      lines={sorted}
      keyOf={({ id }) => id}
      rowHeight={52}
      sorting={{ column, descending }}
      rules={entrySorting}
      onSort={setSorting}
      onOpen={open}
      none={{ title: t('glance.none.title'), text: t('recommendations.none.text') }}
    />
  );
}
