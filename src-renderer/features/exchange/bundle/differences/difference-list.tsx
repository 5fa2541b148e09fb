import { ListChecks } from 'lucide-react';
import { useMemo, useState } from 'react';

import { useText } from '@/i18n/use-text';
import type { RegisterComparison, Side } from '@/store/differences/register-comparison';
import { Button } from '@/ui/button';
import { MeasuredRows } from '@/ui/measured-rows';
import { Menu, MenuItem } from '@/ui/menu';
import { SegmentedControl } from '@/ui/segmented-control';

import { decideAll, differencesOf, isOpen, type Decisions, type ForAll } from './bundle-decisions';
import { DifferenceRow } from './difference-row';
import styles from './differences.module.css';
import type { RecordNames } from './record-names';

interface DifferenceListProps {
  readonly comparison: RegisterComparison;
  readonly names: RecordNames;
  readonly decisions: Decisions;
  readonly decide: (change: (now: Decisions) => Decisions) => void;
}

const forAll: readonly ForAll[] = ['newer', 'ours', 'theirs', 'proposed'];
const estimate = 130;

/** Everything that the register and the bundle say otherwise, each to be decided by itself or all at once. */
export function DifferenceList({ comparison, names, decisions, decide }: DifferenceListProps) {
  const t = useText();
  const all = useMemo(() => differencesOf(comparison), [comparison]);
  // What was open when the list was made stays in its part: a line must not go away under the hands that decide it.
  const open = useMemo(() => all.filter((one) => isOpen(one, new Map())), [all]);
  const [filter, setFilter] = useState<'all' | 'open'>('all');
  const isNarrow = filter === 'open' && open.length > 0;
  const shown = isNarrow ? open : all;
  const undecided = useMemo(() => open.filter((one) => isOpen(one, decisions)).length, [open, decisions]);
  const put = (keys: readonly string[], side: Side) =>
    decide((now) => new Map([...now, ...keys.map((key) => [key, side] as const)]));
  return (
    <section className={styles.differences} aria-label={t('exchange.differences.title')}>
      <h3 className={styles.title}>{t('exchange.differences.title')}</h3>
      <p className={styles.place}>{t('exchange.differences.hint', { count: undecided })}</p>
      <div className={styles.bar}>
        {open.length > 0 && open.length < all.length ? (
          <SegmentedControl
            label={t('exchange.differences.filter')}
            items={[
              { id: 'all', label: t('exchange.differences.filter-all', { count: all.length }) },
              { id: 'open', label: t('exchange.differences.filter-open', { count: open.length }) },
            ]}
            value={isNarrow ? 'open' : 'all'}
            onChange={setFilter}
          />
        ) : (
          <span />
        )}
        <Menu
          label={t('exchange.differences.for-all')}
          placement="bottom end"
          trigger={<Button icon={ListChecks}>{t('exchange.differences.for-all')}</Button>}
        >
          {forAll.map((id) => (
            <MenuItem
              key={id}
              id={id}
              label={t(`exchange.differences.for-all-${id}`)}
              onAction={() => decide((now) => decideAll(shown, now, id))}
            />
          ))}
        </Menu>
      </div>
      <MeasuredRows
        label={t('exchange.differences.title')}
        rows={shown}
        keyOf={({ key }) => key}
        estimate={estimate}
        rowClass={() => styles.row}
      >
        {(difference) => (
          <DifferenceRow difference={difference} decisions={decisions} names={names} onDecide={put} />
        )}
      </MeasuredRows>
    </section>
  );
}
