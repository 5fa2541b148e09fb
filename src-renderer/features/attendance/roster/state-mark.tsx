import type { AttendanceState } from '@/domain/attendance';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import styles from './state-mark.module.css';

/** A person's attendance in a word; the mark beside it has a form of its own for each, besides its colour. */
export function StateMark({ state }: { readonly state: AttendanceState }) {
  const t = useText();
  return (
    <span className={styles.mark} title={t(`domain.attendance-state.${state}`)}>
      <i aria-hidden className={classNames(styles.dot, styles[state])} />
      <span className={styles.word}>{t(`attendance.state-short.${state}`)}</span>
    </span>
  );
}
