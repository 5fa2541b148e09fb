import { Link, useLocation } from 'wouter';
import { classNames } from './class-names';
import styles from './tab-links.module.css';

export interface TabLink {
  readonly to: string;
  readonly label: string;
  readonly count?: number;
  /** The count is of what waits for the user's word. */
  readonly asks?: boolean;
}

interface TabLinksProps {
  readonly label: string;
  readonly tabs: readonly TabLink[];
  /** Which tab is open, where the address alone does not say (the first tab may have two addresses). */
  readonly current?: string;
}

/** The parts of one record, each with its own address. */
export function TabLinks({ label, tabs, current }: TabLinksProps) {
  const [location] = useLocation();
  const open = current ?? location;
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map(({ to, label: name, count, asks = false }) => (
        <Link
          key={to}
          to={to}
          className={classNames(styles.tab, to === open && styles.open)}
          aria-current={to === open ? 'page' : undefined}
        >
          {name}
          {count === undefined ? null : (
            <span className={classNames(styles.count, asks && styles.asks)}>{count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
