import { Archive, BookCheck, CircleCheck, CircleDashed, CircleMinus } from 'lucide-react';

import { useText } from '@/i18n/use-text';
import { Pill } from '@/ui/pill';

import type { BatchRow } from './batch-row';

/** The state of a row, told by its words and its icon. */
export function RowStatePill({ row: { state, open, perhapsSame } }: { readonly row: BatchRow }) {
  const t = useText();
  switch (state) {
    case 'ask':
      return (
        <Pill kind="ask">
          {t('exchange.batch.asks', { count: (open?.count ?? 1) + (perhapsSame.length > 0 ? 1 : 0) })}
        </Pill>
      );
    case 'sure':
      return (
        <Pill kind="final" icon={CircleCheck}>
          {t('exchange.batch.state.sure')}
        </Pill>
      );
    case 'accepted':
      return <Pill kind="done">{t('exchange.batch.state.accepted')}</Pill>;
    case 'failed':
      return <Pill kind="danger">{t('exchange.batch.state.failed')}</Pill>;
    case 'known':
      return <Pill icon={BookCheck}>{t('exchange.batch.state.known')}</Pill>;
    case 'aside':
      return <Pill icon={Archive}>{t('exchange.batch.state.aside')}</Pill>;
    case 'nothing':
      return <Pill icon={CircleMinus}>{t('exchange.batch.state.nothing')}</Pill>;
    case 'unread':
      return <Pill icon={CircleDashed}>{t('exchange.batch.state.unread')}</Pill>;
  }
}
