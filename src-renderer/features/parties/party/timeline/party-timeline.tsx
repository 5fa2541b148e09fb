import { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { PartyActivity } from '@/domain/party-activity';
import type { PartyFacts } from '@/domain/party-facts';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { Card } from '@/ui/card';
import { Disclosure } from '@/ui/disclosure';
import { useElementWidth } from '@/ui/use-element-width';
import { TimelineList } from './timeline-list';
import { timelineOfParty } from './timeline-of-party';
import { TimelinePicture } from './timeline-picture';
import styles from './timeline.module.css';

interface PartyTimelineProps {
  readonly facts: PartyFacts;
  readonly activity: PartyActivity;
}

/** What the party was and where it sat over the years: as a picture, and the same as a list. */
export function PartyTimeline({ facts, activity }: PartyTimelineProps) {
  const t = useText();
  const { locale } = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame);
  const day = today();
  const model = useMemo(
    () => timelineOfParty(facts, activity, day, locale, t),
    [facts, activity, day, locale, t],
  );
  return (
    <Card title={t('parties.timeline')}>
      <div ref={frame} className={styles.frame}>
        {width === null ? null : <TimelinePicture model={model} width={width} today={day} />}
      </div>
      <Disclosure title={t('parties.timeline.as-list')}>
        <TimelineList facts={facts} activity={activity} />
      </Disclosure>
    </Card>
  );
}
