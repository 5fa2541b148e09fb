import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { Choice } from './list-popover';
import styles from './menu.module.css';

interface ChoiceMenuProps<Id extends string> {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly items: readonly Choice<Id>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** A menu in which any number of choices are ticked; it stays open while one ticks. */
export function ChoiceMenu<Id extends string>({
  trigger,
  label,
  items,
  chosen,
  onChange,
}: ChoiceMenuProps<Id>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(styles.popover)} placement="bottom start" offset={4}>
        <Menu
          aria-label={label}
          className={classNames(styles.menu)}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChange(items.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
          }
        >
          {items.map(({ id, label: name, end }) => (
            <MenuItem key={id} id={id} textValue={name} className={classNames(styles.item)}>
              {({ isSelected }) => (
                <>
                  <span className={styles.tick}>{isSelected ? <Icon of={Check} /> : null}</span>
                  <span className={styles.words}>
                    <Text slot="label" className={classNames(styles.label)}>
                      {name}
                    </Text>
                  </span>
                  {end === undefined ? null : <span className={styles.end}>{end}</span>}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
