import type { Choosing } from './person-row';
import styles from './line-check.module.css';

interface LineCheckProps {
  readonly name: string;
  readonly isChosen: boolean;
  /** Some of what the line stands for, not all. */
  readonly isPartly?: boolean;
  readonly onChoose: (how: Choosing) => void;
}

/** The tick of a line; the platform's own box, because a list has hundreds of them. Keys choose on the line itself. */
export function LineCheck({ name, isChosen, isPartly = false, onChoose }: LineCheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        tabIndex={-1}
        checked={isChosen}
        ref={(box) => {
          if (box) box.indeterminate = isPartly;
        }}
        aria-label={name}
        onChange={() => {}}
        onClick={(event) => onChoose(event.shiftKey ? 'extend' : 'toggle')}
      />
    </label>
  );
}
