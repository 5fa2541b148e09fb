import type { ReactNode } from 'react';
import { useText } from '@/i18n/use-text';
import styles from './changed-words.module.css';
import { VisuallyHidden } from './visually-hidden';

interface ChangedWordsProps {
  readonly children: ReactNode;
}

/** Words that came in. Colour and a line tell it to the eye, words where they begin and end to whoever listens. */
export function Inserted({ children }: ChangedWordsProps) {
  const t = useText();
  return (
    <ins className={styles.inserted}>
      <VisuallyHidden>{t('ui.inserted')} </VisuallyHidden>
      {children}
      <VisuallyHidden> {t('ui.inserted-end')} </VisuallyHidden>
    </ins>
  );
}

/** Words that went. */
export function Deleted({ children }: ChangedWordsProps) {
  const t = useText();
  return (
    <del className={styles.deleted}>
      <VisuallyHidden>{t('ui.deleted')} </VisuallyHidden>
      {children}
      <VisuallyHidden> {t('ui.deleted-end')} </VisuallyHidden>
    </del>
  );
}
