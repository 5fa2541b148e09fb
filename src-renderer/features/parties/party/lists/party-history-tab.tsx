import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { JournalEntry, RecordChange } from '@/domain/journal';
import type { PartyActivity } from '@/domain/party-activity';
import type { PartyFacts } from '@/domain/party-facts';
import { useText } from '@/i18n/use-text';
import { groupHistory } from '@/pickers/history/group-history';
import { HistoryList } from '@/pickers/history/history-list';
import { changesOfRecords, ofMergedRecord, useUnitedHistory } from '@/pickers/history/united-history';
import { useNotStanding } from '@/pickers/history/use-not-standing';
import { meetingName } from '@/pickers/meeting-name';
import panel from '../party-page.module.css';

interface PartyHistoryTabProps {
  readonly facts: PartyFacts;
  readonly activity: PartyActivity;
}

/** What was done to the party's record, by whom and when. */
export function PartyHistoryTab({ facts, activity }: PartyHistoryTabProps) {
  const t = useText();
  const { locale } = useIntl();
  const { party, mergedIds } = facts;
  const entries = useUnitedHistory([party.id, ...mergedIds]);
  const outside = useNotStanding(entries);
  const days = useMemo(
    () =>
      groupHistory(
        entries ?? [],
        changesAbout(facts, entries ?? []),
        outside,
        ofMergedRecord(entries ?? [], facts.party.id, facts.mergedIds),
      ),
    [entries, facts, outside],
  );
  const named = useMemo(
    () => ({
      parties: facts.parties,
      partyNames: facts.partyNames,
      personNames: [],
      delegations: [],
      date: null,
      meetingNames: new Map(
        [...facts.electedAt, ...activity.meetings.map(({ meeting }) => meeting)].map((meeting) => [
          meeting.id,
          meetingName(meeting, locale, t),
        ]),
      ),
    }),
    [facts, activity, locale, t],
  );
  if (!entries) return null;
  return (
    <div className={panel.panel}>
      <HistoryList days={days} named={named} empty={t('parties.history.empty')} />
    </div>
  );
}

const ownTables = new Set(['partyNames', 'statuses', 'chairmanships', 'supportRoles']);

/** Tests whether a change is to the party's own record, or to one that was merged into it. */
function changesAbout(
  facts: PartyFacts,
  entries: readonly JournalEntry[],
): (change: RecordChange) => boolean {
  const { party, mergedIds } = facts;
  const rows = [facts.partyNames, facts.statuses, facts.chairmanships, facts.supportRoles].flatMap(
    (standing) => standing.filter(({ partyId }) => partyId === party.id).map(({ id }) => id),
  );
  return changesOfRecords(entries, [party.id, ...mergedIds], { field: 'partyId', tables: ownTables, rows });
}
