import type { FollowUpStatus } from '@/domain/commitment';
import { followUpStatuses } from '@/domain/follow-up-statuses';
import { useText, type Translate } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import styles from './status.module.css';

/** In how many parties a matter has come so far. */
export interface StatusCount {
  readonly status: FollowUpStatus;
  readonly count: number;
}

/** How often each status stands; those that stand nowhere are left out. */
export function countStatuses(statuses: readonly FollowUpStatus[]): readonly StatusCount[] {
  return followUpStatuses
    .map((status) => ({ status, count: statuses.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0)
    .toReversed();
}

/** "Implemented 3, Under way 4": the strip in words. */
export function statusesInWords(counts: readonly StatusCount[], t: Translate): string {
  return counts
    .map(({ status, count }) =>
      t('recommendations.strip.part', { status: t(`domain.commitment-status.${status}`), count }),
    )
    .join(' · ');
}

interface StatusStripProps {
  readonly counts: readonly StatusCount[];
  /** Whether it is still to be decided whom it addresses. */
  readonly isUndecided?: boolean;
}

/** How a matter stands across the parties: a bar by their numbers, and the same in words under it. */
export function StatusStrip({ counts, isUndecided = false }: StatusStripProps) {
  const t = useText();
  const none = isUndecided ? t('recommendations.undecided') : t('recommendations.strip.nobody');
  const words = counts.length === 0 ? none : statusesInWords(counts, t);
  return (
    <span className={styles.strip} title={words}>
      <span className={styles.bar} aria-hidden>
        {counts.map(({ status, count }) => (
          <span
            key={status}
            className={classNames(styles.segment, styles[status])}
            style={{ flexGrow: count }}
          />
        ))}
      </span>
      <span className={styles.words}>{words}</span>
    </span>
  );
}
