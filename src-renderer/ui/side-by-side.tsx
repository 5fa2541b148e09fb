import { useId, type ReactNode } from 'react';
import { Bidi } from './bidi';
import { classNames } from './class-names';
import { FactList, type Fact } from './fact-list';
import layout from './page-frame.module.css';
import styles from './side-by-side.module.css';

interface SideBySidePageProps {
  readonly header: ReactNode;
  readonly children: ReactNode;
}

/** A page on which two records are looked at before they become one. */
export function SideBySidePage({ header, children }: SideBySidePageProps) {
  return (
    <div className={layout.page}>
      {header}
      <div className={styles.scroll}>{children}</div>
    </div>
  );
}

interface Side {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly Fact[];
}

interface SidesProps {
  /** What is chosen: "Record that stays". */
  readonly label: string;
  readonly sides: readonly Side[];
  readonly keptId: string;
  readonly onKeep: (id: string) => void;
  /** Said of the record that stays, and of the other. */
  readonly stays: string;
  readonly goes: string;
}

/** The two records as they are; the one that stays is chosen here. */
export function Sides({ label, sides, keptId, onKeep, stays, goes }: SidesProps) {
  const name = useId();
  return (
    <div className={styles.sides} role="radiogroup" aria-label={label}>
      {sides.map((side) => {
        const isKept = side.id === keptId;
        return (
          <div key={side.id} className={classNames(styles.side, isKept && styles.kept)}>
            <label className={styles.keep}>
              <input
                type="radio"
                name={name}
                className={styles.radio}
                checked={isKept}
                onChange={() => onKeep(side.id)}
              />
              <span className={styles.keepName}>
                <Bidi>{side.name}</Bidi>
              </span>
              <span className={classNames(styles.note, styles.keepNote)}>{isKept ? stays : goes}</span>
            </label>
            <FactList facts={side.facts} />
          </div>
        );
      })}
    </div>
  );
}

/** Choices under each other. */
export function Choices({ children }: { readonly children: ReactNode }) {
  return <div className={styles.choices}>{children}</div>;
}

/** What is said beside a choice. */
export function ChoiceNote({ children }: { readonly children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}
