import styles from './no-value.module.css';

/** Stands in a cell for which nothing is recorded. */
export function NoValue() {
  return <span className={styles.missing}>—</span>;
}
