import { DatabaseZap, RotateCw } from 'lucide-react';
import { useText } from '@/i18n/use-text';
import type { StoreErrorCode } from '@/store/register';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import styles from './whole-page.module.css';

interface OpenFailedProps {
  readonly code: StoreErrorCode;
  readonly onRetry: () => void;
}

export function OpenFailed({ code, onRetry }: OpenFailedProps) {
  const t = useText();
  // The general words speak of a change; here nothing was being changed.
  const reason = code === 'failed' ? t('errors.store.open-text') : t(`errors.store.${code}`);
  return (
    <main className={styles.page} role="alert">
      <EmptyState
        icon={DatabaseZap}
        title={t('errors.store.open')}
        actions={
          <Button kind="primary" icon={RotateCw} onPress={onRetry}>
            {t('errors.retry')}
          </Button>
        }
      >
        {reason}
      </EmptyState>
    </main>
  );
}
