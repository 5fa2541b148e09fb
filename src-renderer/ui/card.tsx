import { useId, type ReactNode, type Ref } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names';

interface CardProps {
  readonly title?: string;
  readonly actions?: ReactNode;
  /** The heading, where it is to take the focus when the card appears. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Without padding, for rows that reach the edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A sheet on the desk. With a title it is a section of its own. */
export function Card({ title, actions, headingRef, flush = false, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={title ? id : undefined}>
      {title ? (
        <header className={styles.head}>
          <h2 id={id} className={styles.title} {...(headingRef ? { ref: headingRef, tabIndex: -1 } : {})}>
            {title}
          </h2>
          {actions}
        </header>
      ) : null}
      <div className={classNames(styles.body, flush && styles.flush)}>{children}</div>
    </section>
  );
}

/** The small heading over a group of rows. */
export function GroupHeading({ children, count }: { readonly children: ReactNode; readonly count?: number }) {
  return (
    <h3 className={styles.group}>
      {children}
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </h3>
  );
}
