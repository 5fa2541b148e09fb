import { MapPinOff } from 'lucide-react';
import { useText } from '@/i18n/use-text';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { usePageTitle } from '@/ui/page-title';
import styles from './not-found.module.css';

export function NotFound() {
  const t = useText();
  const heading = usePageTitle(t('errors.not-found.title'));
  return (
    <div ref={heading} tabIndex={-1} className={styles.page}>
      <EmptyState
        icon={MapPinOff}
        title={t('errors.not-found.title')}
        actions={<LinkButton to="/">{t('errors.not-found.action')}</LinkButton>}
      >
        {t('errors.not-found.text')}
      </EmptyState>
    </div>
  );
}
