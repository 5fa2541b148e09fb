import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';

import styles from './decision-card.module.css';

interface DecisionCardProps {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Nobody has answered it yet. */
  readonly isOpen: boolean;
  /** What it is about, in one line. */
  readonly title: ReactNode;
  /** What the answer rests on; empty ones are left out. */
  readonly notes?: readonly string[];
  /** Says that it has to be answered first; `null` while nobody tried to go on without. */
  readonly asked?: string | null;
  /** What the answers answer, for those who do not see the card; `title` where left out. */
  readonly question?: string;
  readonly answers?: ReactNode;
  /** Between what is told and the answers. */
  readonly children?: ReactNode;
  /** Behind the answers. */
  readonly below?: ReactNode;
}

/** What stands above the facts of a review and may want an answer: the frame that all of them share. */
export function DecisionCard(props: DecisionCardProps) {
  const { label, icon, isOpen, title, notes = [], asked = null, question, answers, children, below } = props;
  return (
    <section
      className={classNames(styles.card, isOpen && styles.open)}
      aria-label={label}
      data-open={isOpen || undefined}
    >
      <span className={styles.label}>{label}</span>
      <div className={styles.body}>
        <p className={styles.title} dir="auto">
          {title}
        </p>
        {notes.filter(Boolean).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {children}
        {asked === null ? null : (
          <p role="alert" className={styles.asked}>
            {asked}
          </p>
        )}
        {answers ? (
          <div
            className={styles.answers}
            role="group"
            aria-label={question ?? (typeof title === 'string' ? title : label)}
            data-answer
          >
            {answers}
          </div>
        ) : null}
        {below}
      </div>
      <span className={styles.icon}>
        <Icon of={icon} />
      </span>
    </section>
  );
}
