import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { nameOn } from '@/domain/name-on';
import { periodConflicts } from '@/domain/period-conflicts';
import type { PeriodConflict } from '@/domain/period-conflict';
import { useText, type Translate } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import type { PartyRows } from '@/store/register';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { conflictInWords, type Concerned } from '../party/record/conflict-in-words';
import { partyAddress } from '../party-address';
import styles from './directory.module.css';

/** As many as are read at a glance; each party's page tells all of its own. */
const most = 3;

/** What in the dates of all parties cannot all be right: two States in the Chair at once, a Chair that was no member. */
export function ProcessConflicts({ parties }: { readonly parties: PartyRows }) {
  const t = useText();
  const { locale } = useIntl();
  const { rows, statuses, chairmanships, supportRoles } = parties;
  const [showsAll, setShowsAll] = useState(false);
  const found = useMemo(() => {
    const standing = { statuses, chairmanships, supportRoles };
    const partyNames = rows.flatMap(({ names }) => names);
    const records = { ...standing, partyNames, parties: rows.map(({ party }) => party) };
    return periodConflicts({ ...records, meetingDates: new Map() }).map((conflict) => ({
      key: [conflict.kind, ...conflict.ids].join(' '),
      words: namingParty(conflict, records, locale, t),
      partyId: conflict.partyIds[0] ?? '',
    }));
  }, [rows, statuses, chairmanships, supportRoles, locale, t]);
  if (found.length === 0) return null;
  return (
    <div className={styles.banners}>
      <Banner kind="ask" title={t('parties.conflicts', { count: found.length })}>
        <ul className={styles.conflicts}>
          {found.slice(0, showsAll ? undefined : most).map(({ key, words, partyId }) => (
            <li key={key}>
              <Link to={partyAddress(partyId)}>{words}</Link>
            </li>
          ))}
          {found.length > most && !showsAll ? (
            <li>
              <Button kind="quiet" size="s" onPress={() => setShowsAll(true)}>
                {t('parties.conflicts.more', { count: found.length - most })}
              </Button>
            </li>
          ) : null}
        </ul>
      </Banner>
    </div>
  );
}

/** A Chairmanship is told with its State; a name, a status or a role of support does not say whose it is. */
function namingParty(conflict: PeriodConflict, records: Concerned, language: string, t: Translate): string {
  const words = conflictInWords(conflict, records, language, t);
  const party = records.parties.find(({ id }) => id === conflict.partyIds[0]);
  if (conflict.table === 'chairmanships' || !party) return words;
  const name = nameOn(party, records.partyNames, today(), language, 'short');
  return t('parties.conflicts.of', { party: name, conflict: words });
}
