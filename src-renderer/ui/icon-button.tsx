import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { buttonClass, type ButtonKind } from './button';
import styles from './button.module.css';
import { classNames } from './class-names';
import { definedProps } from './defined-props';
import { Icon, type IconShape } from './icon';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  readonly icon: IconShape;
  /** The accessible name, also shown as the tooltip. */
  readonly label: string;
  readonly shortcut?: string;
  readonly kind?: ButtonKind;
  readonly size?: 's' | 'm';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, shortcut, kind = 'quiet', size = 'm', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} {...definedProps({ shortcut })}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames(buttonClass(kind, size), styles.iconOnly)}
      >
        <Icon of={icon} size={size === 's' ? 's' : 'm'} />
      </AriaButton>
    </Tooltip>
  );
}
