import { SearchX } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { definedProps } from '@/ui/defined-props';
import { EmptyState } from '@/ui/empty-state';
import type { IconShape } from '@/ui/icon';
import { PageHeader } from '@/ui/page-header';
import { VirtualTable, type TableColumn } from '@/ui/virtual-table';
import layout from '@/ui/page-frame.module.css';
import styles from './directory.module.css';
import type { DirectoryFilterProps } from './directory-filter';
import { FilterBar } from './filter-bar';
import type { Sorting, SortingRules } from './sorting';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly actions?: ReactNode;
}

interface DirectoryPageProps<Line, Column extends string> {
  readonly title: string;
  readonly actions: ReactNode;
  /** What stands between the heading and the filter: what needs a decision. */
  readonly above?: ReactNode;
  readonly filter: DirectoryFilterProps;
  readonly columns: readonly TableColumn<Line>[];
  /** Of all lines, the filter aside. */
  readonly total: number;
  /** The lines that fit the filter, in order. */
  readonly lines: readonly Line[];
  readonly keyOf: (line: Line) => string;
  /** In px, where a line needs more than one row of words. */
  readonly rowHeight?: number;
  readonly sorting: Sorting<Column>;
  readonly rules: SortingRules<Column>;
  readonly onSort: (sorting: Sorting<Column>) => void;
  readonly onOpen: (line: Line) => void;
  /** Said in place of lines where none fits the filter. */
  readonly none: Words;
}

/** A list of the register: found by typing, filtered, sorted, opened by Enter. */
export function DirectoryPage<Line, Column extends string>(props: DirectoryPageProps<Line, Column>) {
  const t = useText();
  const {
    title,
    actions,
    above,
    filter,
    columns,
    total,
    lines,
    keyOf,
    rowHeight,
    sorting,
    rules,
    onSort,
    onOpen,
    none,
  } = props;
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const goToTable = () => table.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  return (
    <div className={layout.lowPage}>
      <PageHeader
        title={title}
        state={
          <span className={layout.count} role="status">
            {t(lines.length === total ? 'directory.count' : 'directory.count-shown', {
              shown: lines.length,
              total,
            })}
          </span>
        }
        actions={actions}
      />
      {above}
      <FilterBar filter={filter} field={field} onLeave={goToTable} />
      <div ref={table} className={styles.table}>
        <VirtualTable
          label={title}
          columns={columns}
          rows={lines}
          rowKey={keyOf}
          {...definedProps({ rowHeight })}
          sort={{ column: sorting.column, direction: sorting.descending ? 'descending' : 'ascending' }}
          onSort={({ column, direction }) => {
            const known = rules.columns.find((name) => name === column);
            if (known !== undefined) onSort({ column: known, descending: direction === 'descending' });
          }}
          onOpen={onOpen}
          empty={
            <EmptyState
              icon={SearchX}
              title={none.title}
              actions={
                <>
                  <Button onPress={filter.onClear}>{t('directory.filter.clear')}</Button>
                  {none.actions}
                </>
              }
            >
              {none.text}
            </EmptyState>
          }
        />
      </div>
    </div>
  );
}

interface EmptyDirectoryProps {
  readonly title: string;
  readonly icon: IconShape;
  readonly empty: Words;
  readonly above?: ReactNode;
}

/** A list of which the register has nothing yet: what belongs there, and the first action. */
export function EmptyDirectory({ title, icon, empty, above }: EmptyDirectoryProps) {
  return (
    <div className={layout.lowPage}>
      <PageHeader title={title} />
      {above}
      <EmptyState icon={icon} title={empty.title} actions={empty.actions}>
        {empty.text}
      </EmptyState>
    </div>
  );
}
