import {
  Archive,
  BookCheck,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  FolderOpen,
  Hourglass,
} from 'lucide-react';

import { useText } from '@/i18n/use-text';
import { Pill } from '@/ui/pill';

import { asksForVersion } from '../versions/asks-for-version';
import type { BatchRow } from './batch-row';

/** The state of a row, told by its words and its icon. */
export function RowStatePill({ row }: { readonly row: BatchRow }) {
  const { state, open, review, perhapsSame, takenBack } = row;
  const t = useText();
  const besides = [perhapsSame.length > 0, review !== null && asksForVersion(review)].filter(Boolean).length;
  const asked = (open?.count ?? 1) + besides;
  switch (state) {
    case 'ask':
      return <Pill kind="ask">{t('exchange.batch.asks', { count: asked })}</Pill>;
    case 'sure':
      return (
        <Pill kind="final" icon={CircleCheck}>
          {t('exchange.batch.state.sure')}
        </Pill>
      );
    case 'waits':
      return <Pill icon={Hourglass}>{t('exchange.batch.state.waits')}</Pill>;
    case 'accepted':
      return <Pill kind="done">{t('exchange.batch.accepted-but', { count: takenBack })}</Pill>;
    case 'failed':
      return <Pill kind="danger">{t('exchange.batch.state.failed')}</Pill>;
    case 'known':
      return <Pill icon={BookCheck}>{t('exchange.batch.state.known')}</Pill>;
    case 'aside':
      return <Pill icon={Archive}>{t('exchange.batch.state.aside')}</Pill>;
    case 'nothing':
      return <Pill icon={CircleMinus}>{t('exchange.batch.state.nothing')}</Pill>;
    case 'opened':
      return <Pill icon={FolderOpen}>{t('exchange.batch.state.opened')}</Pill>;
    case 'comparing':
      return <Pill icon={Hourglass}>{t('exchange.batch.state.comparing')}</Pill>;
    case 'unread':
      return <Pill icon={CircleDashed}>{t('exchange.batch.state.unread')}</Pill>;
  }
}
