import { X } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { originRelations, type RecommendationOrigin } from '@/domain/recommendation';
import { originReference } from '@/domain/recommendation-reference';
import { useText } from '@/i18n/use-text';
import { MeetingDate } from '@/pickers/meeting-date';
import { meetingName, meetingPlace } from '@/pickers/meeting-name';
import { paragraphAddress } from '@/pickers/recommendations/paragraph-address';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { editOrigin, removeOrigin } from '@/store/commands/recommendations';
import { IconButton } from '@/ui/icon-button';
import { Select } from '@/ui/select';
import { OriginWording } from './origin-wording';
import styles from './recommendation.module.css';
import type { OpenRecommendation } from './use-recommendation';

interface OriginRowProps {
  readonly origin: RecommendationOrigin;
  readonly open: OpenRecommendation;
}

/** One place in the recommendation's history: "Reaffirmed in SOM 3 (2016), para. 12". */
export function OriginRow({ origin, open }: OriginRowProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const { recommendation } = open.row;
  const meeting = open.records.meetings.find(({ id }) => id === origin.meetingId);
  const reference = originReference(origin, open.context, locale);
  const remove = async () => {
    if ((await run(removeOrigin(recommendation, origin))) === null) return;
    notice(t('recommendations.origins.removed', { reference }));
  };
  return (
    <li className={styles.origin}>
      <span className={styles.point} aria-hidden />
      <div className={styles.originWords}>
        <Link to={paragraphAddress(origin.meetingId, origin.paragraphId)} className={styles.originLink}>
          {reference}
        </Link>
        {meeting ? (
          <span className={styles.quiet}>
            <MeetingDate date={meeting.date} />
            {[meetingName(meeting, locale, t), meetingPlace(meeting, locale)]
              .filter(Boolean)
              .map((words) => ` · ${words}`)}
          </span>
        ) : null}
      </div>
      <div className={styles.relation}>
        <Select
          label={t('recommendations.origins.relation', { reference })}
          labelHidden
          look="bare"
          items={originRelations.map((id) => ({ id, label: t(`domain.origin-relation.${id}`) }))}
          value={origin.relation}
          onChange={(relation) => void run(editOrigin(recommendation, origin, { relation }))}
        />
      </div>
      <IconButton
        icon={X}
        size="s"
        label={t('recommendations.origins.remove', { reference })}
        onPress={() => void remove()}
      />
      <OriginWording origin={origin} items={open.records.items} />
    </li>
  );
}
