import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { Choice } from './list-popover';
import styles from './segmented-control.module.css';
import { useOff } from './read-only';

interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly items: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** It is a field of a record, not a way to look at one: off where records stay as they are. */
  readonly isField?: boolean;
}

/** Two to five choices side by side, one of them in force. */
export function SegmentedControl<Id extends string>({
  label,
  items,
  value,
  onChange,
  isField = false,
}: SegmentedControlProps<Id>) {
  const off = useOff({ looksOnly: !isField });
  return (
    <ToggleButtonGroup
      {...off}
      aria-label={label}
      className={classNames(styles.group)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = items.find(({ id }) => keys.has(id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {items.map(({ id, label: name, icon }) => (
        <ToggleButton key={id} id={id} className={classNames(styles.segment)}>
          {icon ? <Icon of={icon} size="s" /> : null}
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
