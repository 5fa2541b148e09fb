import { CalendarClock, CircleCheck, CircleQuestionMark, GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { meetingReference } from '@/domain/meeting-reference';
import { useText } from '@/i18n/use-text';
import { MeetingDate } from '@/pickers/meeting-date';
import { meetingName } from '@/pickers/meeting-name';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon, type IconShape } from '@/ui/icon';
import type { Need, NeedKind } from './needs';
import styles from './overview.module.css';

const icons: Readonly<Record<NeedKind, IconShape>> = {
  passed: CalendarClock,
  claims: GitCompareArrows,
  'no-year': CircleQuestionMark,
  'no-date': CircleQuestionMark,
};

/** As many as a glance takes in. */
const few = 8;

/** What only a person can settle; each line leads to the place where it is settled. */
export function NeedsSection({ needs }: { readonly needs: readonly Need[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? needs : needs.slice(0, few);
  return (
    <Card title={t('overview.needs')} flush>
      {needs.length === 0 ? (
        <p className={styles.calm}>
          <Icon of={CircleCheck} />
          {t('overview.needs.none')}
        </p>
      ) : (
        <ul>
          {shown.map((need) => (
            <li key={`${need.kind} ${need.meeting.id}`} className={styles.item}>
              <NeedLink need={need} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < needs.length ? (
        <div className={styles.more}>
          <Button kind="quiet" size="s" onPress={() => setAll(true)}>
            {t('overview.needs.more', { count: needs.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function NeedLink({ need: { kind, meeting, count } }: { readonly need: Need }) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <Link to={`/meetings/${meeting.id}`} className={styles.need}>
      <span className={styles.mark}>
        <Icon of={icons[kind]} />
      </span>
      <span className={styles.words}>
        <span className={styles.what}>{t(`overview.needs.${kind}`, { count })}</span>
        <span className={styles.which}>
          <Bidi>{meetingName(meeting, locale, t)}</Bidi>
          <span className={styles.detail}>
            {meetingReference(meeting)}
            {kind === 'passed' ? (
              <>
                {' · '}
                <MeetingDate date={meeting.date} />
              </>
            ) : null}
          </span>
        </span>
      </span>
    </Link>
  );
}
