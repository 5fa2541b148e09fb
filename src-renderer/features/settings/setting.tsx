import type { ReactNode } from 'react';
import { classNames } from '@/ui/class-names';
import styles from './settings-page.module.css';

interface SettingProps {
  /** For controls that show no label of their own; they carry it as their accessible name. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function Setting({ label, children }: SettingProps) {
  return (
    <div className={classNames(styles.setting, label !== undefined && styles.labelled)}>
      {label ? (
        <span className={styles.label} aria-hidden>
          {label}
        </span>
      ) : null}
      {children}
    </div>
  );
}

/** A line of a list of facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.factName}>{name}</dt>
      <dd className={styles.factValue}>{children}</dd>
    </div>
  );
}
