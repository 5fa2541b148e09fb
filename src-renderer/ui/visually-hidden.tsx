import type { ReactNode } from 'react';
import styles from './field.module.css';

/** Words for those who listen, where the eye sees it otherwise. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
