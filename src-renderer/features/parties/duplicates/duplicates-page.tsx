import { ArrowLeft, CircleCheckBig, Split } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import directory from '@/pickers/directory/directory.module.css';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import layout from '@/ui/page-frame.module.css';
import { VirtualTable, type TableColumn } from '@/ui/virtual-table';
import { partyMergeAddress } from '../party-address';
import styles from './duplicates.module.css';
import { useDistinguish } from './use-distinguish';
import { usePartyDuplicates } from './use-party-duplicates';

interface Side {
  readonly id: string;
  readonly name: string;
  readonly names: string;
}

interface Line {
  readonly one: Side;
  readonly other: Side;
  readonly reason: string;
}

/** Parties that may be in the register twice, each pair with the reason: to be merged or told apart. */
export function PartyDuplicatesPage() {
  const t = useText();
  const [, navigate] = useLocation();
  const names = usePartyNames();
  const pairs = usePartyDuplicates(names?.parties);
  const distinguish = useDistinguish();
  const lines = useMemo((): readonly Line[] => {
    const byId = new Map(names?.parties.map((one) => [one.party.id, one]));
    const sideOf = (id: string): Side | null => {
      const found = byId.get(id);
      if (!found || !names) return null;
      const own = found.names.flatMap(({ short, formal }) => [formal, short]);
      return { id, name: names.nameOf(id), names: [...new Set(own)].filter(Boolean).join(' · ') };
    };
    return (pairs ?? []).flatMap(({ partyId, otherPartyId, reason }) => {
      const [one, other] = [sideOf(partyId), sideOf(otherPartyId)];
      return one && other ? [{ one, other, reason: t(`parties.reason.${reason}`) }] : [];
    });
  }, [names, pairs, t]);
  const apart = ({ one, other }: Line) => void distinguish(one, other);
  const side = (which: 'one' | 'other') => (line: Line) => (
    <span className={styles.side} title={line[which].names}>
      <span className={styles.name}>
        <Bidi>{line[which].name}</Bidi>
      </span>
      <span className={styles.names}>
        <Bidi>{line[which].names}</Bidi>
      </span>
    </span>
  );
  const columns: readonly TableColumn<Line>[] = [
    { id: 'one', header: t('parties.duplicates.one'), width: 'minmax(150px, 1.2fr)', cell: side('one') },
    {
      id: 'other',
      header: t('parties.duplicates.other'),
      width: 'minmax(150px, 1.2fr)',
      cell: side('other'),
    },
    {
      id: 'reason',
      header: t('parties.duplicates.reason'),
      width: 'minmax(170px, 1fr)',
      hideBelow: 620,
      cell: ({ reason }) => (
        <span className={styles.reason} title={reason}>
          {reason}
        </span>
      ),
    },
    {
      id: 'actions',
      header: t('parties.duplicates.actions'),
      width: '170px',
      align: 'end',
      cell: (line) => (
        // A press of the button is none of the row.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keeps the row from opening
        <span onClick={(event) => event.stopPropagation()}>
          <Button kind="quiet" size="s" icon={Split} onPress={() => apart(line)}>
            {t('parties.apart')}
          </Button>
        </span>
      ),
    },
  ];
  if (!names || !pairs) return null;
  return (
    <div className={layout.lowPage}>
      <PageHeader
        above={
          <LinkButton kind="quiet" icon={ArrowLeft} to="/parties">
            {t('app.nav.parties')}
          </LinkButton>
        }
        title={t('parties.duplicates')}
        state={
          <span className={layout.count} role="status">
            {lines.length}
          </span>
        }
        meta={<span>{t('parties.duplicates.hint')}</span>}
      />
      {lines.length === 0 ? (
        <EmptyState icon={CircleCheckBig} title={t('parties.duplicates.none.title')}>
          {t('parties.duplicates.none.text')}
        </EmptyState>
      ) : (
        <div className={directory.table}>
          <VirtualTable
            label={t('parties.duplicates')}
            columns={columns}
            rows={lines}
            rowHeight={76}
            rowKey={({ one, other }) => `${one.id} ${other.id}`}
            onOpen={({ one, other }) => navigate(partyMergeAddress(one.id, other.id))}
            onRowKeyDown={(event, line) => {
              if (event.key !== 'Delete') return;
              event.preventDefault();
              apart(line);
            }}
          />
        </div>
      )}
    </div>
  );
}
