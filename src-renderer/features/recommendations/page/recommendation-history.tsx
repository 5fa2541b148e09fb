import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { RecordChange } from '@/domain/journal';
import { useText } from '@/i18n/use-text';
import { groupHistory } from '@/pickers/history/group-history';
import { HistoryList } from '@/pickers/history/history-list';
import { useNotStanding } from '@/pickers/history/use-not-standing';
import { meetingName } from '@/pickers/meeting-name';
import { useLive } from '@/store/react/use-live';
import { Card } from '@/ui/card';
import { Disclosure } from '@/ui/disclosure';
import type { RecommendationPart } from './loaded-recommendation';
import type { OpenRecommendation } from './use-recommendation';

/** What was done to the recommendation and its reports, by whom and when. */
export function RecommendationHistory({ open, parties }: RecommendationPart) {
  const t = useText();
  const { locale } = useIntl();
  const { id } = open.row.recommendation;
  const entries = useLive((register) => register.history(id, 200), [id]);
  const outside = useNotStanding(entries);
  const days = useMemo(
    () => groupHistory(entries ?? [], changesAbout(open), outside),
    [entries, open, outside],
  );
  if (!entries || days.length === 0) return null;
  const named = {
    parties: parties.parties.map(({ party }) => party),
    partyNames: parties.parties.flatMap(({ names }) => names),
    personNames: [],
    delegations: [],
    date: null,
    meetingNames: new Map(
      open.records.meetings.map((meeting) => [meeting.id, meetingName(meeting, locale, t)]),
    ),
  };
  return (
    <Card>
      <Disclosure
        title={t('recommendations.history')}
        summary={t('recommendations.history.count', { count: days.flatMap(({ steps }) => steps).length })}
      >
        <HistoryList days={days} named={named} empty={t('meetings.history.empty')} />
      </Disclosure>
    </Card>
  );
}

/** Tests whether a change is to the recommendation or a part of it: a batch may have changed a whole register. */
function changesAbout({ row, records }: OpenRecommendation): (change: RecordChange) => boolean {
  const { id } = row.recommendation;
  const ofIt = ({ recommendationId }: { readonly recommendationId: string }) => recommendationId === id;
  const commitments = records.commitments.filter(ofIt);
  const commitmentIds = new Set(commitments.map((commitment) => commitment.id));
  const updates = records.updates.filter(({ commitmentId }) => commitmentIds.has(commitmentId));
  const parts = [...records.origins, ...records.links, ...records.tags, ...records.addressees].filter(ofIt);
  const own = new Set([id, ...[...parts, ...commitments, ...updates].map((part) => part.id)]);
  return (change) => {
    if (own.has(change.id)) return true;
    if (change.kind === 'change') return false;
    const { recommendationId, otherRecommendationId, commitmentId } = change.row;
    if (recommendationId === id || otherRecommendationId === id) return true;
    return typeof commitmentId === 'string' && commitmentIds.has(commitmentId);
  };
}
