import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { periodConflicts } from '@/domain/period-conflicts';
import { useText } from '@/i18n/use-text';
import type { PartyRows } from '@/store/register';
import { Banner } from '@/ui/banner';
import { conflictInWords } from '../party/record/conflict-in-words';
import { partyAddress } from '../party-address';
import styles from './directory.module.css';

/** As many as are read at a glance; each party's page tells all of its own. */
const most = 3;

/** What in the dates of all parties cannot all be right: two States in the Chair at once, a Chair that was no member. */
export function ProcessConflicts({ parties }: { readonly parties: PartyRows }) {
  const t = useText();
  const { locale } = useIntl();
  const { rows, statuses, chairmanships, supportRoles } = parties;
  const found = useMemo(() => {
    const standing = { statuses, chairmanships, supportRoles };
    const partyNames = rows.flatMap(({ names }) => names);
    const records = { ...standing, partyNames, parties: rows.map(({ party }) => party) };
    return periodConflicts({ ...records, meetingDates: new Map() }).map((conflict) => ({
      key: [conflict.kind, ...conflict.ids].join(' '),
      words: conflictInWords(conflict, records, locale, t),
      partyId: conflict.partyIds[0] ?? '',
    }));
  }, [rows, statuses, chairmanships, supportRoles, locale, t]);
  if (found.length === 0) return null;
  return (
    <div className={styles.banners}>
      <Banner kind="ask" title={t('parties.conflicts', { count: found.length })}>
        <ul className={styles.conflicts}>
          {found.slice(0, most).map(({ key, words, partyId }) => (
            <li key={key}>
              <Link to={partyAddress(partyId)}>{words}</Link>
            </li>
          ))}
          {found.length > most ? (
            <li>{t('parties.conflicts.more', { count: found.length - most })}</li>
          ) : null}
        </ul>
      </Banner>
    </div>
  );
}
