import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classNames } from '@/ui/class-names';
import { useOff } from '@/ui/read-only';
import styles from './person-form.module.css';

interface ToggleSetProps<Id extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly value: readonly Id[];
  readonly onChange: (value: Id[]) => void;
  readonly atLeastOne?: boolean;
}

/** Any number of a few choices, in the order in which they are offered. */
export function ToggleSet<Id extends string>(props: ToggleSetProps<Id>) {
  const { label, items, value, onChange, atLeastOne = false } = props;
  const off = useOff({});
  return (
    <div className={styles.labelled}>
      <span className={styles.label}>{label}</span>
      <ToggleButtonGroup
        {...off}
        aria-label={label}
        className={classNames(styles.set)}
        selectionMode="multiple"
        disallowEmptySelection={atLeastOne}
        selectedKeys={value}
        onSelectionChange={(keys) => onChange(items.flatMap(({ id }) => (keys.has(id) ? [id] : [])))}
      >
        {items.map(({ id, label: words }) => (
          <ToggleButton key={id} id={id} className={classNames(styles.toggle)}>
            {words}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
