import type { AttendanceState } from '@/domain/attendance';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import styles from './state-mark.module.css';
import { stateWords } from './state-words';

/**
 * A person's attendance in a word; the mark beside it has a form of its own for each, besides its colour. `null` on a
 * day the person does not come for.
 */
export function StateMark({ state }: { readonly state: AttendanceState | null }) {
  const t = useText();
  const words = stateWords(state, t);
  return (
    <span className={classNames(styles.mark, state === null && styles.away)} title={words.long}>
      <i aria-hidden className={classNames(styles.dot, styles[state ?? 'none'])} />
      <span className={styles.word}>{words.short}</span>
    </span>
  );
}
