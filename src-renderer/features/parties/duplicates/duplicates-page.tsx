import { ArrowLeft, CircleCheckBig, Split } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import directory from '@/pickers/directory/directory.module.css';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import layout from '@/ui/page-frame.module.css';
import { VirtualTable } from '@/ui/virtual-table';
import { partyMergeAddress } from '../party-address';
import { duplicateColumns, type DuplicateLine, type DuplicateSide } from './duplicate-columns';
import { useDistinguish } from './use-distinguish';
import { usePartyDuplicates } from './use-party-duplicates';

/** Parties that may be in the register twice, each pair with the reason: to be merged or told apart. */
export function PartyDuplicatesPage() {
  const t = useText();
  const [, navigate] = useLocation();
  const names = usePartyNames();
  const pairs = usePartyDuplicates(names?.parties);
  const distinguish = useDistinguish();
  const lines = useMemo((): readonly DuplicateLine[] => {
    const byId = new Map(names?.parties.map((one) => [one.party.id, one]));
    const sideOf = (id: string): DuplicateSide | null => {
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
  const apart = ({ one, other }: DuplicateLine) => void distinguish(one, other);
  const columns = duplicateColumns(t, (line) => (
    <Button kind="quiet" size="s" icon={Split} onPress={() => apart(line)}>
      {t('parties.apart')}
    </Button>
  ));
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
