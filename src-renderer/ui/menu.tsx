import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names';
import { Icon, type IconShape } from './icon';
import { Kbd } from './kbd';
import { useOff, type MayLookOnly } from './read-only';
import styles from './menu.module.css';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  /** MenuItem and MenuLine elements. */
  readonly children: ReactNode;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start';
}

/** Keeps what a line of the menu does until the menu is gone. */
const ActsContext = createContext<(action: () => void) => void>((action) => action());

export function Menu({ trigger, label, children, placement = 'bottom start' }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const chosen = useRef<(() => void) | null>(null);
  const keep = useCallback((action: () => void) => {
    chosen.current = action;
  }, []);
  const change = (open: boolean) => {
    const action = chosen.current;
    chosen.current = null;
    if (open || !action) {
      setOpen(open);
      return;
    }
    const button = document.querySelector<HTMLElement>(`[aria-controls="${menu.current?.id}"]`);
    // An open menu holds the focus. It goes first, so that what the line opens has the focus for the very next key.
    flushSync(() => setOpen(false));
    button?.focus();
    action();
  };
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={change}>
      {trigger}
      <Popover className={classNames(styles.popover)} placement={placement} offset={4}>
        <AriaMenu ref={menu} aria-label={label} className={classNames(styles.menu)}>
          <ActsContext value={keep}>{children}</ActsContext>
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuItemProps extends MayLookOnly {
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
  isDisabled,
  looksOnly,
  onAction,
}: MenuItemProps) {
  const keep = use(ActsContext);
  const off = useOff({ isDisabled, looksOnly });
  return (
    <AriaMenuItem
      id={id}
      textValue={label}
      onAction={() => keep(onAction)}
      isDisabled={off.isDisabled}
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
