import { classNames } from '@/ui/class-names';

import type { StatementWords } from '../paragraph-words';
import styles from './fact-row.module.css';

/** "Participating States **emphasized** …" with its class and follow-up, one line a statement. */
export function StatementLines({ statements }: { readonly statements: readonly StatementWords[] }) {
  return statements.map(({ actor, verb, note, isDropped }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- statements have no identity but their place
    <span key={index} className={classNames(styles.statement, isDropped && styles.struck)}>
      <span dir="auto">
        {actor} <b className={styles.verb}>{verb}</b> …
      </span>
      {note ? <small className={styles.note}>{note}</small> : null}
    </span>
  ));
}
