import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { buttonClass, type ButtonKind } from './button';
import styles from './button.module.css';
import { classNames } from './class-names';
import { definedProps } from './defined-props';
import { Icon, type IconShape } from './icon';
import { useOff, type MayLookOnly } from './read-only';
import { Tooltip } from './tooltip';

export interface IconButtonProps
  extends MayLookOnly, Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly icon: IconShape;
  /** The accessible name, also shown as the tooltip. */
  readonly label: string;
  readonly shortcut?: string;
  readonly kind?: ButtonKind;
  readonly size?: 's' | 'm';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, shortcut, kind = 'quiet', size = 'm', ...own }: IconButtonProps) {
  const { looksOnly: _, ...rest } = own;
  const off = useOff(own);
  return (
    <Tooltip text={label} {...definedProps({ shortcut })}>
      <AriaButton
        {...rest}
        {...off}
        aria-label={label}
        className={classNames(buttonClass(kind, size), styles.iconOnly)}
      >
        <Icon of={icon} size={size === 's' ? 's' : 'm'} />
      </AriaButton>
    </Tooltip>
  );
}
