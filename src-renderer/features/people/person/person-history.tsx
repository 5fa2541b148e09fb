import { useMemo } from 'react';
import type { JournalEntry, RecordChange } from '@/domain/journal';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { groupHistory } from '@/pickers/history/group-history';
import { HistoryList } from '@/pickers/history/history-list';
import { changesOfRecords, ofMergedRecord, useUnitedHistory } from '@/pickers/history/united-history';
import { useNotStanding } from '@/pickers/history/use-not-standing';
import type { PartyNames } from '@/pickers/parties/use-party-names';
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
  const entries = useUnitedHistory(ids);
  const outside = useNotStanding(entries);
  const days = useMemo(
    () =>
      groupHistory(
        entries ?? [],
        about(dossier, entries ?? []),
        outside,
        ofMergedRecord(
          entries ?? [],
          dossier.person.id,
          dossier.ids.filter((id) => id !== dossier.person.id),
        ),
      ),
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

/** Tests whether a change is to the person or what is or was theirs. */
function about(dossier: PersonDossier, entries: readonly JournalEntry[]): (change: RecordChange) => boolean {
  const { personNames, appointments, attendances } = dossier;
  const rows = [personNames, appointments, attendances].flatMap((own) => own.map(({ id }) => id));
  return changesOfRecords(entries, dossier.ids, { field: 'personId', rows });
}
