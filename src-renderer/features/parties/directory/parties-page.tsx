import { Flag, FolderInput, Plus, SearchX } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { VirtualTable } from '@/ui/virtual-table';
import { partyAddress } from '../party-address';
import { AddPartyDialog } from './add-party-dialog';
import { buildLines } from './build-lines';
import { directoryChoices } from './directory-choices';
import { directoryColumns } from './directory-columns';
import { filterLines, noFilter } from './directory-filter';
import { DirectoryFilterBar, DirectoryFilterChips } from './directory-filter-bar';
import styles from './directory.module.css';
import type { PartyLine } from './party-line';
import { ProcessConflicts } from './process-conflicts';
import { sortColumns, sortLines } from './sort-lines';
import { useDirectoryCommands } from './use-directory-commands';
import { useDirectoryQuery } from './use-directory-query';

const nothing = { rows: [], statuses: [], chairmanships: [], supportRoles: [] };

/** The States and organisations in use: found by typing, filtered, sorted, opened by Enter. */
export function PartiesPage() {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const { filter, sorting, setFilter, setSorting } = useDirectoryQuery();
  const [adding, setAdding] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  useDirectoryCommands(
    field,
    useCallback(() => setAdding(true), []),
  );

  const parties = useLive((register) => register.partyRows(), []);
  const lines = useMemo(() => buildLines(parties ?? nothing, today(), locale), [parties, locale]);
  const shown = useMemo(
    () => sortLines(filterLines(lines, filter), sorting, locale),
    [lines, filter, sorting, locale],
  );
  const choices = useMemo(() => directoryChoices(lines, filter, t), [lines, filter, t]);
  const columns = useMemo(() => directoryColumns(t), [t]);
  const open = useCallback((line: PartyLine) => navigate(partyAddress(line.party.id)), [navigate]);
  const goToTable = () => table.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();

  if (!parties) return null;
  const add = (
    <Button kind="primary" icon={Plus} shortcut="A" onPress={() => setAdding(true)}>
      {t('parties.add')}
    </Button>
  );
  const dialog = <AddPartyDialog isOpen={adding} onClose={() => setAdding(false)} />;
  if (lines.length === 0) {
    return (
      <div className={styles.page}>
        <PageHeader title={t('app.nav.parties')} />
        <EmptyState
          icon={Flag}
          title={t('parties.empty.title')}
          actions={
            <>
              {add}
              <LinkButton to="/import" icon={FolderInput}>
                {t('parties.import')}
              </LinkButton>
            </>
          }
        >
          {t('parties.empty.text')}
        </EmptyState>
        {dialog}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('app.nav.parties')}
        state={
          <span className={styles.count} role="status">
            {shown.length === lines.length
              ? lines.length
              : t('parties.count-shown', { shown: shown.length, total: lines.length })}
          </span>
        }
        actions={add}
      />
      <ProcessConflicts parties={parties} />
      <DirectoryFilterBar
        filter={filter}
        onChange={setFilter}
        choices={choices}
        field={field}
        onLeave={goToTable}
      />
      <DirectoryFilterChips filter={filter} onChange={setFilter} choices={choices} />
      <div ref={table} className={styles.table}>
        <VirtualTable
          label={t('app.nav.parties')}
          columns={columns}
          rows={shown}
          rowKey={({ party }) => party.id}
          sort={{ column: sorting.column, direction: sorting.descending ? 'descending' : 'ascending' }}
          onSort={({ column, direction }) => {
            const known = sortColumns.find((name) => name === column);
            if (known) setSorting({ column: known, descending: direction === 'descending' });
          }}
          onOpen={open}
          empty={
            <EmptyState
              icon={SearchX}
              title={t('parties.none.title')}
              actions={<Button onPress={() => setFilter(noFilter)}>{t('parties.filter.clear')}</Button>}
            >
              {t('parties.none.text')}
            </EmptyState>
          }
        />
      </div>
      {dialog}
    </div>
  );
}
