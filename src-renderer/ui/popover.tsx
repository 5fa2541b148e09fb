import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { classNames } from './class-names';
import { definedProps } from './defined-props';
import menu from './menu.module.css';
import styles from './popover.module.css';

interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'start' | 'end';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A small panel beside its button, for what is too much for a menu and too little for a page. */
export function Popover({
  trigger,
  label,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
}: PopoverProps) {
  return (
    <DialogTrigger {...definedProps({ isOpen, onOpenChange })}>
      {trigger}
      <AriaPopover className={classNames(menu.popover)} placement={placement} offset={4}>
        <Dialog aria-label={label} className={classNames(styles.panel)}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
