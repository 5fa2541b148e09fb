import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import { rowStates, type BatchRow, type RowState } from './batch-row';
import styles from './batch-page.module.css';

interface BatchFilterProps {
  readonly rows: readonly BatchRow[];
  readonly shown: RowState | null;
  readonly onShow: (state: RowState | null) => void;
}

/** How many are in which state; each count shows its rows. */
export function BatchFilter({ rows, shown, onShow }: BatchFilterProps) {
  const t = useText();
  const counts = new Map<RowState, number>();
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return (
    <div className={styles.filter} role="group" aria-label={t('exchange.batch.filter')}>
      <FilterButton
        label={t('exchange.batch.show.all')}
        count={rows.length}
        isShown={shown === null}
        onShow={() => onShow(null)}
      />
      {rowStates.map((state) => {
        const count = counts.get(state) ?? 0;
        return count === 0 && shown !== state ? null : (
          <FilterButton
            key={state}
            label={t(`exchange.batch.shown.${state}`)}
            count={count}
            isShown={shown === state}
            onShow={() => onShow(state)}
          />
        );
      })}
    </div>
  );
}

interface FilterButtonProps {
  readonly label: string;
  readonly count: number;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function FilterButton({ label, count, isShown, onShow }: FilterButtonProps) {
  const t = useText();
  return (
    <Button size="s" kind={isShown ? 'default' : 'quiet'} aria-pressed={isShown} onPress={onShow}>
      {t('exchange.batch.show', { label, count })}
    </Button>
  );
}
