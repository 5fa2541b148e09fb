import { ListChecks } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { LineReading } from '@/formats/tables/line-reading';
import type { PlannedRow, RowChoice, RowKind, TablePlan } from '@/formats/tables/planned-row';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { MeasuredRows } from '@/ui/measured-rows';
import { Menu, MenuItem } from '@/ui/menu';
import { SegmentedControl } from '@/ui/segmented-control';
import { choiceOf, type TableDecisions } from './changes-of-plan';
import { PlannedRowLine } from './planned-row-line';
import { asksForALook } from './row-words';
import styles from './table-review.module.css';

interface PlannedRowsProps {
  readonly plan: TablePlan;
  readonly decisions: TableDecisions;
  readonly decide: (change: (now: TableDecisions) => TableDecisions) => void;
  readonly onRead: (key: string, reading: LineReading) => void;
}

type Filter = 'all' | 'asking' | RowKind;
type ForAll = 'new' | 'existing' | 'update' | 'skip';

const filters = ['all', 'asking', 'new', 'existing', 'update', 'delegation', 'same', 'left-out'] as const;
const estimate = 62;

/** The rows of a table, those of one kind at a time if wanted; each is decided by itself or with all that are shown. */
export function PlannedRows({ plan, decisions, decide, onRead }: PlannedRowsProps) {
  const t = useText();
  const [wanted, setFilter] = useState<Filter>('all');
  const counts = useMemo(
    () => new Map(filters.map((one) => [one, plan.rows.filter((row) => isOfFilter(row, one)).length])),
    [plan],
  );
  const filter = (counts.get(wanted) ?? 0) > 0 ? wanted : 'all';
  const rows = useMemo(() => plan.rows.filter((row) => isOfFilter(row, filter)), [plan, filter]);
  const choose = (row: PlannedRow, choice: RowChoice) =>
    decide((now) => ({ ...now, choices: new Map(now.choices).set(row.key, choice) }));
  const chooseAll = (choice: ForAll) =>
    decide((now) => {
      const choices = new Map(now.choices);
      for (const row of rows) {
        // Whoever bears a wholly other name is decided about one by one: a change would rename them everywhere.
        if (
          choice !== 'skip' &&
          row.problems.some(({ code }) => code === 'other-person' || code === 'name-of-another')
        )
          continue;
        const found = row.choices.find((one) =>
          choice === 'existing' ? one.startsWith('person/') : one === choice,
        );
        if (found) choices.set(row.key, found);
      }
      return { ...now, choices };
    });
  const forAll = (['new', 'existing', 'update', 'skip'] as const).filter((choice) =>
    rows.some(
      (row) =>
        row.choices.length > 1 &&
        row.choices.some((one) => (choice === 'existing' ? one.startsWith('person/') : one === choice)),
    ),
  );
  return (
    <>
      <div className={styles.bar}>
        <SegmentedControl
          label={t('tables.filter')}
          items={filters
            .filter((one) => one === 'all' || (counts.get(one) ?? 0) > 0)
            .map((id) => ({ id, label: t(`tables.kind.${id}`, { count: counts.get(id) ?? 0 }) }))}
          value={filter}
          onChange={setFilter}
        />
        {forAll.length > 0 ? (
          <Menu
            label={t('tables.review.for-all')}
            placement="bottom end"
            trigger={<Button icon={ListChecks}>{t('tables.review.for-all')}</Button>}
          >
            {forAll.map((id) => (
              <MenuItem
                key={id}
                id={id}
                label={
                  id === 'existing'
                    ? t('tables.choice.existing-all')
                    : t(`tables.choice.${id}`, { of: 'person' })
                }
                onAction={() => chooseAll(id)}
              />
            ))}
          </Menu>
        ) : null}
      </div>
      <MeasuredRows
        label={t('tables.review.rows')}
        rows={rows}
        keyOf={({ key }) => key}
        estimate={estimate}
        rowClass={(row) =>
          classNames(
            styles.row,
            styles[row.kind],
            choiceOf(row, decisions) === 'skip' && row.kind !== 'same' && styles.skipped,
          )
        }
      >
        {(row) => (
          <PlannedRowLine
            row={row}
            choice={choiceOf(row, decisions)}
            forTable={decisions.forTable.has(row.key)}
            contactChoice={decisions.contacts.get(row.key) ?? 'keep'}
            onChoose={(next) => choose(row, next)}
            onRead={(reading) => onRead(row.key, reading)}
            onForTable={(forTable) =>
              decide((now) => ({ ...now, forTable: withKey(now.forTable, row.key, forTable) }))
            }
            onContacts={(contacts) =>
              decide((now) => ({ ...now, contacts: new Map(now.contacts).set(row.key, contacts) }))
            }
          />
        )}
      </MeasuredRows>
    </>
  );
}

function isOfFilter(row: PlannedRow, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'asking') return asksForALook(row);
  return row.kind === filter;
}

export function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
