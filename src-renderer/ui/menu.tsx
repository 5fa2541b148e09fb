import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names';
import { Icon, type IconShape } from './icon';
import { Kbd } from './kbd';
import styles from './menu.module.css';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  /** MenuItem and MenuLine elements. */
  readonly children: ReactNode;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start';
}

export function Menu({ trigger, label, children, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(styles.popover)} placement={placement} offset={4}>
        <AriaMenu aria-label={label} className={classNames(styles.menu)}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuItemProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconShape;
  readonly shortcut?: string;
  readonly danger?: boolean;
  /** What stands at the end of the line, such as a count. */
  readonly end?: ReactNode;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export function MenuItem({
  id,
  label,
  description,
  icon,
  shortcut,
  danger,
  end,
  isDisabled = false,
  onAction,
}: MenuItemProps) {
  return (
    <AriaMenuItem
      id={id}
      textValue={label}
      onAction={onAction}
      isDisabled={isDisabled}
      className={classNames(styles.item, danger && styles.danger)}
    >
      {icon ? <Icon of={icon} /> : null}
      <span className={styles.words}>
        <Text slot="label" className={classNames(styles.label)}>
          {label}
        </Text>
        {description ? (
          <Text slot="description" className={classNames(styles.description)}>
            {description}
          </Text>
        ) : null}
      </span>
      {end === undefined ? null : <span className={styles.end}>{end}</span>}
      {shortcut ? <Kbd keys={shortcut} plain /> : null}
    </AriaMenuItem>
  );
}

export function MenuLine() {
  return <Separator className={classNames(styles.separator)} />;
}
