import { Checkbox } from '@/ui/checkbox';
import styles from './paper-options.module.css';

interface CheckboxSetProps<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly value: readonly Id[];
  readonly onChange: (value: Id[]) => void;
}

/** Any number of a few choices, in the order in which they are offered. */
export function CheckboxSet<Id extends string>({
  label,
  hint,
  items,
  value,
  onChange,
}: CheckboxSetProps<Id>) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {items.map(({ id, label: words }) => (
        <Checkbox
          key={id}
          isSelected={value.includes(id)}
          onChange={(selected) =>
            onChange(
              items.flatMap((item) =>
                (item.id === id ? selected : value.includes(item.id)) ? [item.id] : [],
              ),
            )
          }
        >
          {words}
        </Checkbox>
      ))}
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
    </fieldset>
  );
}
