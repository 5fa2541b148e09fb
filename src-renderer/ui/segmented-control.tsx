import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { Choice } from './list-popover';
import styles from './segmented-control.module.css';

interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly items: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
}

/** Two to five choices side by side, one of them in force. */
export function SegmentedControl<Id extends string>({
  label,
  items,
  value,
  onChange,
}: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
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
