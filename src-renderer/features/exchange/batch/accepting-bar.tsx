import { useText } from '@/i18n/use-text';
import { ProgressBar } from '@/ui/progress-bar';

import { batchAcceptance, type UnderWay } from '../accept/batch-acceptance';

/** How far the acceptance of a batch is, with its end; shown wherever the batch is. */
export function AcceptingBar({ underWay: { count, share } }: { readonly underWay: UnderWay }) {
  const t = useText();
  return (
    <ProgressBar
      label={t('exchange.batch.accepting', { count })}
      done={Math.round(share * 100)}
      total={100}
      onCancel={() => batchAcceptance.cancel()}
    />
  );
}
