import type { ReactNode } from 'react';
import styles from './paper-desk.module.css';

interface PaperDeskProps {
  /** What is shown, for those who do not see it. */
  readonly label: string;
  readonly bar: ReactNode;
  /** What is to be said of the paper, between the bar and its pages. */
  readonly notes?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** Where a paper lies: choices above it, its pages to scroll through, what there is to say below. */
export function PaperDesk({ label, bar, notes, foot, children }: PaperDeskProps) {
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>{bar}</div>
      {notes ? <div className={styles.notes}>{notes}</div> : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
        {children}
      </div>
      {foot}
    </div>
  );
}
