import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { buttonClass, type ButtonKind } from './button';
import styles from './button.module.css';
import { Icon, type IconShape } from './icon';

interface LinkButtonProps {
  readonly to: string;
  readonly kind?: ButtonKind;
  readonly size?: 's' | 'm';
  readonly icon?: IconShape;
  readonly children: ReactNode;
}

/** A link to another page of the app that looks like a button. */
export function LinkButton({ to, kind = 'default', size = 'm', icon, children }: LinkButtonProps) {
  return (
    <Link to={to} className={buttonClass(kind, size)}>
      {icon ? <Icon of={icon} /> : null}
      <span className={styles.label}>{children}</span>
    </Link>
  );
}
