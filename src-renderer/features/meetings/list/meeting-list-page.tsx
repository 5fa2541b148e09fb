import { CalendarDays, CalendarPlus, FolderInput, SearchX } from 'lucide-react';
import { useCallback, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { VirtualTable } from '@/ui/virtual-table';
import { meetingAddress } from '../page/meeting-address';
import { useNewMeeting } from '@/pickers/use-new-meeting';
import { buildLines } from './build-lines';
import { FilterBar } from './filter-bar';
import { FilterChips } from './filter-chips';
import { listChoices } from './list-choices';
import { filterLines, noFilter } from './list-filter';
import { meetingColumns } from './meeting-columns';
import type { MeetingLine } from './meeting-line';
import styles from './meeting-list.module.css';
import { sortColumns, sortLines } from './sort-lines';
import { useFilterKey } from './use-filter-key';
import { useListQuery } from './use-list-query';

/** All meetings of the register: found by typing, filtered, sorted, opened by Enter. */
export function MeetingListPage() {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const createMeeting = useNewMeeting();
  const { filter, sorting, setFilter, setSorting } = useListQuery();
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  useFilterKey(field);

  const meetings = useLive((register) => register.meetingRows(), []);
  const lines = useMemo(() => buildLines(meetings ?? [], locale, t), [meetings, locale, t]);
  const shown = useMemo(
    () => sortLines(filterLines(lines, filter), sorting, locale),
    [lines, filter, sorting, locale],
  );
  const choices = useMemo(() => listChoices(lines, filter, locale, t), [lines, filter, locale, t]);
  const columns = useMemo(() => meetingColumns(t), [t]);
  const open = useCallback((line: MeetingLine) => navigate(meetingAddress(line.meeting.id)), [navigate]);
  const goToTable = () => table.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();

  if (!meetings) return null;
  const create = (
    <Button kind="primary" icon={CalendarPlus} shortcut="N" onPress={() => void createMeeting()}>
      {t('meetings.new')}
    </Button>
  );
  if (meetings.length === 0) {
    return (
      <div className={styles.page}>
        <PageHeader title={t('meetings.title')} />
        <EmptyState
          icon={CalendarDays}
          title={t('meetings.empty.title')}
          actions={
            <>
              {create}
              <LinkButton to="/import" icon={FolderInput}>
                {t('meetings.import')}
              </LinkButton>
            </>
          }
        >
          {t('meetings.empty.text')}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('meetings.title')}
        state={
          <span className={styles.count} role="status">
            {shown.length === lines.length
              ? lines.length
              : t('meetings.count-shown', { shown: shown.length, total: lines.length })}
          </span>
        }
        actions={create}
      />
      <FilterBar filter={filter} onChange={setFilter} choices={choices} field={field} onLeave={goToTable} />
      <FilterChips filter={filter} onChange={setFilter} choices={choices} />
      <div ref={table} className={styles.table}>
        <VirtualTable
          label={t('meetings.title')}
          columns={columns}
          rows={shown}
          rowKey={({ meeting }) => meeting.id}
          sort={{ column: sorting.column, direction: sorting.descending ? 'descending' : 'ascending' }}
          onSort={({ column, direction }) => {
            const known = sortColumns.find((name) => name === column);
            if (known) setSorting({ column: known, descending: direction === 'descending' });
          }}
          onOpen={open}
          empty={
            <EmptyState
              icon={SearchX}
              title={t('meetings.none.title')}
              actions={<Button onPress={() => setFilter(noFilter)}>{t('meetings.filter.clear')}</Button>}
            >
              {t('meetings.none.text')}
            </EmptyState>
          }
        />
      </div>
    </div>
  );
}
