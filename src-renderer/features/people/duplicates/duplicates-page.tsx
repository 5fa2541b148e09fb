import { ArrowLeft, CircleCheckBig, Split } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import layout from '@/ui/page-frame.module.css';
import directory from '@/pickers/directory/directory.module.css';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { VirtualTable } from '@/ui/virtual-table';
import { mergeAddress } from '../person-address';
import { duplicateColumns, type DuplicateLine } from './duplicate-columns';
import { allNames, labelOfRow } from './person-labels';
import { useDistinguish } from './use-distinguish';
import { useDuplicates } from './use-duplicates';

/** Records that may be of one person, each pair with the reason: to be merged or told apart. */
export function DuplicatesPage() {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const rows = useLive((register) => register.people(), []);
  const parties = usePartyNames();
  const pairs = useDuplicates(rows);
  const distinguish = useDistinguish();

  const lines = useMemo((): readonly DuplicateLine[] => {
    const byId = new Map(rows?.map((row) => [row.person.id, row]));
    const sideOf = (id: string) => {
      const row = byId.get(id);
      if (!row || !parties) return null;
      const names = row.partyIds.map((party) => parties.nameOf(party)).filter(Boolean);
      return { id, name: labelOfRow(row, locale), names: allNames(row), parties: names.join(', ') };
    };
    return (pairs ?? []).flatMap((pair) => {
      const one = sideOf(pair.personId);
      const other = sideOf(pair.otherPersonId);
      return one && other ? [{ pair, one, other }] : [];
    });
  }, [rows, parties, pairs, locale]);
  const apart = (line: DuplicateLine) => void distinguish(line.one, line.other);
  const columns = duplicateColumns(t, (line) => (
    <Button kind="quiet" size="s" icon={Split} onPress={() => apart(line)}>
      {t('people.apart')}
    </Button>
  ));

  if (!rows || !pairs || !parties) return null;
  return (
    <div className={layout.lowPage}>
      <PageHeader
        above={
          <LinkButton kind="quiet" icon={ArrowLeft} to="/people">
            {t('people.title')}
          </LinkButton>
        }
        title={t('people.duplicates')}
        state={
          <span className={layout.count} role="status">
            {lines.length}
          </span>
        }
        meta={<span>{t('people.duplicates.hint')}</span>}
      />
      {lines.length === 0 ? (
        <EmptyState icon={CircleCheckBig} title={t('people.duplicates.none.title')}>
          {t('people.duplicates.none.text')}
        </EmptyState>
      ) : (
        <div className={directory.table}>
          <VirtualTable
            label={t('people.duplicates')}
            columns={columns}
            rows={lines}
            rowHeight={76}
            rowKey={({ one, other }) => `${one.id} ${other.id}`}
            onOpen={({ one, other }) => navigate(mergeAddress(one.id, other.id))}
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
