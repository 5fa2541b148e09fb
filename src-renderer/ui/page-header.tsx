import type { ReactNode } from 'react';
import styles from './page-header.module.css';
import { usePageTitle } from './page-title';

interface PageHeaderProps {
  /** The record or page by name; also the title of the window. */
  readonly title: string;
  /** What the record is known by at a glance, before its name: a flag. */
  readonly mark?: ReactNode;
  /** Pills that say the state of the record. */
  readonly state?: ReactNode;
  /** A line of facts: date, place, Chair. Each a child of its own. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  /** What stands above the title, such as a link back. */
  readonly above?: ReactNode;
}

/** Says where one is. The heading takes the focus after a move to this page. */
export function PageHeader({ title, mark, state, meta, actions, above }: PageHeaderProps) {
  const heading = usePageTitle(title);
  return (
    <header className={styles.header}>
      {above ? <div className={styles.above}>{above}</div> : null}
      <div className={styles.line}>
        <div className={styles.named}>
          {mark}
          <h1 ref={heading} tabIndex={-1} className={styles.title} dir="auto">
            {title}
          </h1>
          {state ? <span className={styles.state}>{state}</span> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {meta ? <div className={styles.meta}>{meta}</div> : null}
    </header>
  );
}
