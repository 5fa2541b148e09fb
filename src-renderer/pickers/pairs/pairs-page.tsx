import { CircleCheckBig } from 'lucide-react';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { CountedHeader } from '@/ui/counted-header';
import { EmptyState } from '@/ui/empty-state';
import layout from '@/ui/page-frame.module.css';
import { VirtualTable, type TableColumn } from '@/ui/virtual-table';
import directory from '../directory/directory.module.css';
import { pairColumns, type PairLine } from './pair-columns';

interface PairsPageProps<Line extends PairLine> {
  readonly back: { readonly to: string; readonly label: string };
  readonly hint: string;
  /** Said where there are none: what was compared. */
  readonly none: string;
  readonly lines: readonly Line[];
  /** Columns beside the reason. */
  readonly further?: readonly TableColumn<Line>[];
  /** Where the two are looked at side by side. */
  readonly addressOf: (line: Line) => string;
  /** What the button says that tells them apart. */
  readonly apart: string;
  readonly onApart: (line: Line) => void;
}

/** Records that may be in the register twice, each pair with the reason: to be merged or told apart. */
export function PairsPage<Line extends PairLine>(props: PairsPageProps<Line>) {
  const { back, hint, none, lines, further = [], addressOf, apart, onApart } = props;
  const t = useText();
  const [, navigate] = useLocation();
  return (
    <div className={layout.lowPage}>
      <CountedHeader back={back} title={t('pairs.title')} count={lines.length} hint={hint} />
      {lines.length === 0 ? (
        <EmptyState icon={CircleCheckBig} title={t('pairs.none')}>
          {none}
        </EmptyState>
      ) : (
        <div className={directory.table}>
          <VirtualTable
            label={t('pairs.title')}
            columns={pairColumns(t, { further, apart, onApart })}
            rows={lines}
            rowHeight={76}
            rowKey={({ one, other }) => `${one.id} ${other.id}`}
            onOpen={(line) => navigate(addressOf(line))}
            onRowKeyDown={(event, line) => {
              if (event.key !== 'Delete') return;
              event.preventDefault();
              onApart(line);
            }}
          />
        </div>
      )}
    </div>
  );
}
