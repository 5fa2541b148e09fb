import type { MissingRow } from '@/formats/tables/planned-row';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import type { TableDecisions } from './changes-of-plan';
import { withKey } from './planned-rows';
import styles from './table-review.module.css';

interface MissingRowsProps {
  readonly missing: readonly MissingRow[];
  readonly decisions: TableDecisions;
  readonly decide: (change: (now: TableDecisions) => TableDecisions) => void;
}

/** Rows that were taken out of the table: nothing is removed unless it is ticked here. */
export function MissingRows({ missing, decisions, decide }: MissingRowsProps) {
  const t = useText();
  if (missing.length === 0) return null;
  const removable = missing.filter(({ keptBecause }) => keptBecause === null);
  const set = (removed: ReadonlySet<string>) => decide((now) => ({ ...now, removed }));
  return (
    <Banner
      kind="ask"
      title={t('tables.missing', { count: missing.length })}
      actions={
        removable.length > 1 ? (
          <>
            <Button kind="quiet" onPress={() => set(new Set(removable.map(({ id }) => id)))}>
              {t('tables.missing.all')}
            </Button>
            <Button kind="quiet" onPress={() => set(new Set())}>
              {t('tables.missing.none')}
            </Button>
          </>
        ) : null
      }
    >
      {t('tables.missing.hint')}
      <ul className={styles.missing}>
        {missing.map(({ id, label, party, keptBecause }) => {
          const name = [label, party].filter(Boolean).join(', ');
          return (
            <li key={id}>
              {keptBecause === null ? (
                <Checkbox
                  isSelected={decisions.removed.has(id)}
                  onChange={(isIn) => decide((now) => ({ ...now, removed: withKey(now.removed, id, isIn) }))}
                >
                  {t('tables.missing.remove', { name })}
                </Checkbox>
              ) : (
                <span className={styles.small}>
                  {name}: {t('tables.missing.kept')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
