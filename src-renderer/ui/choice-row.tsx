import { useId } from 'react';
import { Bidi } from './bidi';
import styles from './side-by-side.module.css';

interface ChoiceRowProps {
  /** What is chosen: "Honorific". */
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly from?: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Two or more values of one field, of which one is kept. */
export function ChoiceRow({ label, items, value, onChange }: ChoiceRowProps) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.values}>
        {items.map((item) => (
          <label key={item.id} className={styles.value}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={item.id === value}
              onChange={() => onChange(item.id)}
            />
            <span className={styles.valueWords}>
              <Bidi>{item.label}</Bidi>
              {item.from === undefined ? null : <span className={styles.note}>{item.from}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
