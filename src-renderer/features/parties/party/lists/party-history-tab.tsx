import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { RecordChange } from '@/domain/journal';
import type { PartyActivity } from '@/domain/party-activity';
import type { PartyFacts } from '@/domain/party-facts';
import { useText } from '@/i18n/use-text';
import { groupHistory } from '@/pickers/history/group-history';
import { HistoryList } from '@/pickers/history/history-list';
import { useNotStanding } from '@/pickers/history/use-not-standing';
import { meetingName } from '@/pickers/meeting-name';
import { useLive } from '@/store/react/use-live';
import panel from '../party-page.module.css';

interface PartyHistoryTabProps {
  readonly facts: PartyFacts;
  readonly activity: PartyActivity;
}

/** What was done to the party's record, by whom and when. */
export function PartyHistoryTab({ facts, activity }: PartyHistoryTabProps) {
  const t = useText();
  const { locale } = useIntl();
  const { party } = facts;
  const entries = useLive((register) => register.history(party.id), [party.id]);
  const outside = useNotStanding(entries);
  const days = useMemo(
    () => groupHistory(entries ?? [], changesAbout(facts), outside),
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

/** Tests whether a change is to the party's own record: a batch may have changed a whole register. */
function changesAbout(facts: PartyFacts): (change: RecordChange) => boolean {
  const { party } = facts;
  const standing = [facts.partyNames, facts.statuses, facts.chairmanships, facts.supportRoles].flatMap(
    (rows) => rows.filter(({ partyId }) => partyId === party.id).map(({ id }) => id),
  );
  const own = new Set([party.id, ...standing]);
  return (change) => {
    if (own.has(change.id)) return true;
    return change.kind !== 'change' && ownTables.has(change.table) && change.row['partyId'] === party.id;
  };
}
