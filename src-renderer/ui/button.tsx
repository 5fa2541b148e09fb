import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from './class-names';
import styles from './button.module.css';
import { Icon, type IconShape } from './icon';
import { Kbd } from './kbd';
import { useOff, type MayLookOnly } from './read-only';

export type ButtonKind = 'default' | 'primary' | 'quiet' | 'danger';

export interface ButtonProps extends MayLookOnly, Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind;
  readonly size?: 's' | 'm';
  readonly icon?: IconShape;
  /** Shown at the end of the label, as `parseShortcut` reads it: `Mod+Enter`. */
  readonly shortcut?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

export function Button({ kind = 'default', size = 'm', icon, shortcut, children, ...own }: ButtonProps) {
  const { looksOnly: _, ...rest } = own;
  return (
    <AriaButton {...rest} {...useOff(own)} className={buttonClass(kind, size)}>
      {icon ? <Icon of={icon} size={size === 's' ? 's' : 'm'} /> : null}
      <span className={styles.label}>{children}</span>
      {shortcut ? <Kbd keys={shortcut} plain /> : null}
    </AriaButton>
  );
}

/** The looks of a button, for links that should look like one. */
export function buttonClass(kind: ButtonKind, size: 's' | 'm' = 'm'): string {
  return classNames(styles.button, styles[kind], size === 's' && styles.small);
}
