import { Copy, RotateCw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { failureDetails } from './failure-details';

interface PartFailedProps {
  readonly area: string;
  readonly error: Error;
  readonly componentStack: string;
  readonly onReload: () => void;
}

export function PartFailed({ area, error, componentStack, onReload }: PartFailedProps) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(failureDetails(area, error, componentStack));
    setCopied(true);
  };
  return (
    <div role="alert" style={{ display: 'grid', flex: 1 }}>
      <EmptyState
        icon={TriangleAlert}
        title={t('errors.part.title')}
        actions={
          <>
            <Button kind="primary" icon={RotateCw} onPress={onReload}>
              {t('errors.part.reload')}
            </Button>
            <Button icon={Copy} onPress={() => void copy()}>
              {t('errors.part.copy')}
            </Button>
          </>
        }
      >
        {copied ? t('errors.part.copied') : t('errors.part.kept')}
      </EmptyState>
    </div>
  );
}
