import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocation, useParams } from 'wouter';
import { compareEdtf } from '@/domain/edtf';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { originsInOrder } from '@/domain/recommendation-reference';
import { useText } from '@/i18n/use-text';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { joinAddress, recommendationsAddress } from '@/pickers/recommendations/recommendation-address';
import { RecommendationPicker } from '@/pickers/recommendations/recommendation-picker';
import { referenceInWords } from '@/pickers/recommendations/recommendation-words';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';
import { useLive } from '@/store/react/use-live';
import { NothingToUnite, OtherToChoose } from '@/ui/uniting-page';
import { bothRecords } from './both-records';
import { JoinSides } from './join-sides';

/** Two recommendations side by side, and what becomes of them as one. */
export function JoinPage() {
  const { recommendationId, otherId } = useParams<{
    readonly recommendationId: string;
    readonly otherId?: string;
  }>();
  const t = useText();
  const parties = usePartyNames();
  const records = useLive(
    async (register) => {
      const own = await register.recommendationRecordsOf(recommendationId);
      return otherId === undefined ? own : bothRecords(own, await register.recommendationRecordsOf(otherId));
    },
    [recommendationId, otherId],
  );
  const reviewed = useLive(
    async (register) => {
      const ids = [recommendationId, otherId];
      const reviews = (await register.list('reviews')).filter((one) => ids.includes(one.recommendationId));
      const meetings = await Promise.all(reviews.map(({ meetingId }) => register.get('meetings', meetingId)));
      return { reviews, meetings: new Map(meetings.flatMap((one) => (one ? [[one.id, one] as const] : []))) };
    },
    [recommendationId, otherId],
  );
  const firstId = useMemo(
    () => records && otherId !== undefined && madeFirst(records, recommendationId, otherId),
    [records, recommendationId, otherId],
  );
  if (!records || !parties || !reviewed) return null;
  const isThere = (id: string) => records.recommendations.some((one) => one.id === id);
  if (
    !isThere(recommendationId) ||
    (otherId !== undefined && !isThere(otherId)) ||
    recommendationId === otherId
  ) {
    return (
      <NothingToUnite
        title={t('pairs.merge.gone')}
        text={t('recommendations.join.gone')}
        back={{ to: recommendationsAddress, label: t('recommendations.not-found.action') }}
      />
    );
  }
  if (otherId === undefined || !firstId) {
    return <ChooseOther records={records} recommendationId={recommendationId} />;
  }
  return (
    <JoinSides
      key={`${recommendationId} ${otherId}`}
      records={records}
      firstId={firstId}
      otherId={firstId === otherId ? recommendationId : otherId}
      parties={parties}
      {...reviewed}
    />
  );
}

/** The one whose first origin is the earlier meeting's; the first of the two where dates do not tell. */
function madeFirst(records: RecommendationRecords, id: string, otherId: string): string {
  const { meetings } = originContext(records);
  const madeOn = (one: string) => {
    const own = records.origins.filter(({ recommendationId }) => recommendationId === one);
    const [first] = originsInOrder(own, meetings);
    return first ? (meetings.get(first.meetingId)?.date ?? null) : null;
  };
  const [date, other] = [madeOn(id), madeOn(otherId)];
  if (date === null || other === null) return date === null && other !== null ? otherId : id;
  return compareEdtf(other, date) < 0 ? otherId : id;
}

interface ChooseOtherProps {
  readonly records: RecommendationRecords;
  readonly recommendationId: string;
}

function ChooseOther({ records, recommendationId }: ChooseOtherProps) {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const recommendation = records.recommendations.find(({ id }) => id === recommendationId);
  if (!recommendation) return null;
  const origins = records.origins.filter((origin) => origin.recommendationId === recommendationId);
  const name = referenceInWords({ recommendation, origins }, originContext(records), locale, t);
  return (
    <OtherToChoose
      title={t('recommendations.join.with-title', { name })}
      question={t('recommendations.join.choose')}
    >
      <RecommendationPicker
        label={t('recommendations.links.other')}
        except={recommendationId}
        error={undefined}
        onChoose={(id) => navigate(joinAddress(recommendationId, id), { replace: true })}
      />
    </OtherToChoose>
  );
}
