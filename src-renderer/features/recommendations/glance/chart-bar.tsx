import { useText } from '@/i18n/use-text';
import status from '@/pickers/recommendations/status.module.css';
import { classNames } from '@/ui/class-names';
import type { ChartRow } from './glance';
import styles from './glance.module.css';
import { MarkLink } from './mark-link';
import { statusOrder } from './status-order';

interface ChartBarProps {
  readonly of: Pick<ChartRow, 'statuses'>;
  /** Of the whole width, 0 to 1. */
  readonly share: number;
}

/**
 * The statuses of a row as a bar. It is for the eye and the pointer; the figures beside it say the same and lead to the
 * same records.
 */
export function ChartBar({ of: { statuses }, share }: ChartBarProps) {
  const t = useText();
  return (
    <span className={styles.bar} style={{ width: `${share * 100}%` }} aria-hidden>
      {statusOrder.map((one) => {
        const mark = statuses.get(one);
        return mark ? (
          <MarkLink
            key={one}
            mark={mark}
            name={`${t(`domain.commitment-status.${one}`)}: ${mark.count}`}
            tabIndex={-1}
            grow={mark.count}
            className={classNames(status.segment, status[one], styles.segment)}
          />
        ) : null;
      })}
    </span>
  );
}
