import { useMemo } from 'react';
import type { RecordChange } from '@/domain/journal';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { groupHistory } from '@/pickers/history/group-history';
import { HistoryList } from '@/pickers/history/history-list';
import { useNotStanding } from '@/pickers/history/use-not-standing';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { useLive } from '@/store/react/use-live';
import { Card } from '@/ui/card';
import { Disclosure } from '@/ui/disclosure';
import styles from './person.module.css';

interface PersonHistoryProps {
  readonly dossier: PersonDossier;
  readonly parties: PartyNames;
}

/** What was done to the record, by whom and when; what a merge left out stands here. */
export function PersonHistory({ dossier, parties }: PersonHistoryProps) {
  const t = useText();
  const { ids, personNames, delegations } = dossier;
  const entries = useLive(
    async (register) => {
      const found = await Promise.all(ids.map((id) => register.history(id, 200)));
      const distinct = new Map(found.flat().map((entry) => [entry.id, entry]));
      return [...distinct.values()].toSorted((a, b) => (a.clock < b.clock ? 1 : -1));
    },
    [ids.join(' ')],
  );
  const outside = useNotStanding(entries);
  const days = useMemo(
    () => groupHistory(entries ?? [], about(dossier), outside),
    [entries, dossier, outside],
  );
  if (!entries || days.length === 0) return null;
  const named = {
    parties: parties.parties.map(({ party }) => party),
    partyNames: parties.parties.flatMap(({ names }) => names),
    personNames,
    delegations,
    date: null,
  };
  return (
    <Card flush>
      <div className={styles.history}>
        <Disclosure
          title={t('people.history')}
          summary={t('people.history.count', { count: days.flatMap(({ steps }) => steps).length })}
        >
          <HistoryList days={days} named={named} empty={t('meetings.history.empty')} />
        </Disclosure>
      </div>
    </Card>
  );
}

/** Tests whether a change is to the person or what is theirs: a batch may have changed a whole register. */
function about(dossier: PersonDossier): (change: RecordChange) => boolean {
  const own = new Set([
    ...dossier.ids,
    ...[dossier.personNames, dossier.appointments, dossier.attendances].flatMap((rows) =>
      rows.map(({ id }) => id),
    ),
  ]);
  return (change) => {
    if (own.has(change.id)) return true;
    if (change.kind === 'change') return false;
    const { personId } = change.row;
    return typeof personId === 'string' && own.has(personId);
  };
}
