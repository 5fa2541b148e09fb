import type { Id } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import type { Translate } from '@/i18n/use-text';
import { PartyMark } from '@/pickers/party-mark';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import type { TableColumn } from '@/ui/virtual-table';
import { AttentionPills } from '@/pickers/recommendations/attention-pills';
import type { Entry, EntryParty } from './entry';
import styles from './states.module.css';

/** One recommendation in one State; on a narrow screen the dates give way first. */
export function entryColumns(
  t: Translate,
  locale: string,
  parties: ReadonlyMap<Id, EntryParty>,
): readonly TableColumn<Entry>[] {
  const dateOr = (date: string | null) => (date === null ? '' : formatEdtf(date, locale));
  return [
    {
      id: 'state',
      header: t('glance.column.state'),
      width: 'minmax(176px, 0.8fr)',
      sortable: true,
      cell: ({ cell }) => <StateOf party={parties.get(cell.partyId)} />,
    },
    {
      id: 'recommendation',
      header: t('recommendations.column.text'),
      width: 'minmax(160px, 2.2fr)',
      sortable: true,
      cell: ({ line: { row, reference, text } }) => (
        <span className={styles.two} title={`${reference}\n${text}`}>
          <strong className={styles.reference}>{reference}</strong>
          <span>
            <AskedWords narrow row={row} language={locale} />
          </span>
        </span>
      ),
    },
    {
      id: 'status',
      header: t('recommendations.filter.statuses'),
      width: 'minmax(236px, 0.8fr)',
      sortable: true,
      cell: ({ cell }) => (
        <span className={styles.status}>
          <StatusMark of={cell.status} />
          <span className={styles.pills}>
            <AttentionPills attentions={cell.attentions} />
          </span>
        </span>
      ),
    },
    {
      id: 'due',
      header: t('recommendations.due'),
      width: 'minmax(128px, 0.5fr)',
      sortable: true,
      hideBelow: 960,
      cell: ({ cell }) => dateOr(cell.due),
    },
    {
      id: 'reported',
      header: t('glance.column.reported'),
      width: 'minmax(158px, 0.6fr)',
      sortable: true,
      hideBelow: 800,
      cell: ({ cell }) => dateOr(cell.lastReport),
    },
  ];
}

function StateOf({ party: known }: { readonly party: EntryParty | undefined }) {
  if (!known) return null;
  return (
    <span className={styles.state} title={known.name}>
      <PartyMark party={known.party} />
      <span className={styles.name}>{known.name}</span>
    </span>
  );
}
