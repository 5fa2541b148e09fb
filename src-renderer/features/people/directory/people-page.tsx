import { FolderInput, SearchX, UserPlus, Users } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { TableMenu } from '@/pickers/tables/table-menu';
import { TableReview } from '@/pickers/tables/table-review';
import type { ReviewSource } from '@/pickers/tables/use-table-review';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { VirtualTable } from '@/ui/virtual-table';
import { useDuplicates } from '../duplicates/use-duplicates';
import { duplicatesAddress, personAddress } from '../person-address';
import { sortColumns } from './compare-lines';
import { filterLines, noFilter } from './directory-filter';
import { NewPersonDialog } from './new-person-dialog';
import { partyChoices } from './party-choices';
import { peopleColumns } from './people-columns';
import { PeopleFilterBar } from './people-filter-bar';
import styles from './people.module.css';
import type { PersonLine } from './person-line';
import { useDirectoryKeys } from './use-directory-keys';
import { useDirectoryQuery } from './use-directory-query';
import { usePeopleLines } from './use-people-lines';

const peopleScope = { kind: 'people' } as const;

interface OpenedSheets {
  readonly name: string;
  readonly source: ReviewSource;
}

/** Everybody the register knows: found by any script, filtered, sorted, opened by Enter. */
export function PeoplePage() {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const { filter, sorting, setFilter, setSorting } = useDirectoryQuery();
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const [creating, setCreating] = useState(false);
  const [opened, setOpened] = useState<OpenedSheets | null>(null);
  const begin = useCallback(() => setCreating(true), []);
  useDirectoryKeys(field, begin);

  const rows = useLive((register) => register.people(), []);
  const names = usePartyNames();
  const lines = usePeopleLines(rows, names, sorting);
  const pairs = useDuplicates(rows);
  const likely = useMemo(
    () => new Set(pairs?.flatMap(({ personId, otherPersonId }) => [personId, otherPersonId])),
    [pairs],
  );
  const shown = useMemo(() => filterLines(lines ?? [], filter, likely), [lines, filter, likely]);
  const choices = useMemo(
    () => (names ? partyChoices(lines ?? [], names.nameOf, locale) : []),
    [lines, names, locale],
  );
  const columns = useMemo(() => peopleColumns(locale, likely, t), [locale, likely, t]);
  const open = useCallback((line: PersonLine) => navigate(personAddress(line.id)), [navigate]);
  const goToTable = () => table.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();

  if (!rows || !lines) return null;
  const create = (
    <Button kind="primary" icon={UserPlus} shortcut="Shift+N" onPress={begin}>
      {t('people.new')}
    </Button>
  );
  const tableMenu = (
    <TableMenu
      scope={peopleScope}
      onOpened={({ name, sheets }) => setOpened({ name, source: { kind: 'sheets', sheets } })}
    />
  );
  const review = opened ? (
    <div className={styles.review}>
      <TableReview
        title={t('tables.review.title', { name: opened.name })}
        source={opened.source}
        scope={peopleScope}
        onDone={() => setOpened(null)}
        onClose={() => setOpened(null)}
      />
    </div>
  ) : null;
  const dialog = creating ? (
    <NewPersonDialog
      typed={shown.length === 0 ? filter.text : ''}
      lines={lines}
      onClose={() => setCreating(false)}
    />
  ) : null;
  if (rows.length === 0) {
    return (
      <div className={styles.page}>
        <PageHeader title={t('people.title')} />
        {review}
        <EmptyState
          icon={Users}
          title={t('people.empty.title')}
          actions={
            <>
              {create}
              {tableMenu}
              <LinkButton to="/import" icon={FolderInput}>
                {t('people.import')}
              </LinkButton>
            </>
          }
        >
          {t('people.empty.text')}
        </EmptyState>
        {dialog}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('people.title')}
        state={
          <span className={styles.count} role="status">
            {shown.length === lines.length
              ? lines.length
              : t('people.count-shown', { shown: shown.length, total: lines.length })}
          </span>
        }
        actions={
          <>
            {pairs && pairs.length > 0 ? (
              <LinkButton kind="quiet" to={duplicatesAddress}>
                {t('people.duplicates.count', { count: pairs.length })}
              </LinkButton>
            ) : null}
            {tableMenu}
            {create}
          </>
        }
      />
      {review}
      <PeopleFilterBar
        filter={filter}
        onChange={setFilter}
        parties={choices}
        field={field}
        onLeave={goToTable}
      />
      <div ref={table} className={styles.table}>
        <VirtualTable
          label={t('people.title')}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          sort={{ column: sorting.column, direction: sorting.descending ? 'descending' : 'ascending' }}
          onSort={({ column, direction }) => {
            const known = sortColumns.find((name) => name === column);
            if (known) setSorting({ column: known, descending: direction === 'descending' });
          }}
          onOpen={open}
          empty={
            <EmptyState
              icon={SearchX}
              title={t('people.none.title')}
              actions={
                <>
                  <Button onPress={() => setFilter(noFilter)}>{t('people.filter.clear')}</Button>
                  {filter.text.trim() === '' ? null : (
                    <Button icon={UserPlus} onPress={begin}>
                      {t('people.new.named', { name: filter.text.trim() })}
                    </Button>
                  )}
                </>
              }
            >
              {t('people.none.text')}
            </EmptyState>
          }
        />
      </div>
      {dialog}
    </div>
  );
}
