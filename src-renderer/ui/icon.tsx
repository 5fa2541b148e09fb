import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names';
import styles from './icon.module.css';

export type IconShape = LucideIcon;

interface IconProps {
  readonly of: IconShape;
  readonly size?: 's' | 'm' | 'l';
}

/** A drawing that goes with words or a name elsewhere; it is hidden from screen readers. */
export function Icon({ of: Shape, size = 'm' }: IconProps) {
  return <Shape aria-hidden focusable={false} className={classNames(styles.icon, styles[size])} />;
}
