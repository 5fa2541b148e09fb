import { useIntl } from 'react-intl';
import type { ReactNode } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingReference } from '@/domain/meeting-reference';
import { useText } from '@/i18n/use-text';
import { meetingName, meetingPlace } from '@/pickers/meeting-name';
import { Bidi } from '@/ui/bidi';
import { PageHeader } from '@/ui/page-header';
import { LifePill } from '../versions/life-pill';
import { chairInWords } from './chair-in-words';
import { MeetingDate } from '@/pickers/meeting-date';
import styles from './meeting-page.module.css';
import { SourcesButton } from '@/pickers/sources/sources-button';
import { StatePill } from '@/pickers/state-pill';

interface MeetingHeaderProps {
  readonly dossier: MeetingDossier;
  readonly actions: ReactNode;
}

/** Which meeting this is: always in view above its parts. */
export function MeetingHeader({ dossier, actions }: MeetingHeaderProps) {
  const t = useText();
  const { locale } = useIntl();
  const { meeting } = dossier;
  const name = meetingName(meeting, locale, t);
  const place = meetingPlace(meeting, locale);
  const chair = chairInWords(dossier, locale, t);
  // Of a kind that nobody stated there is no abbreviation to be cited by.
  const isStated = meeting.type !== 'other' || meeting.ordinal !== null;
  const symbol = meeting.symbol ?? (isStated ? meetingReference(meeting) : '');
  return (
    <PageHeader
      title={name}
      state={
        <>
          <StatePill state={meeting.stateOfAffairs} />
          <LifePill dossier={dossier} />
        </>
      }
      meta={
        <>
          <span>
            <MeetingDate date={meeting.date} />
          </span>
          {place === '' ? null : <Bidi>{place}</Bidi>}
          {chair === null ? null : <span>{chair}</span>}
          {symbol === '' ? null : <span className={styles.reference}>{symbol}</span>}
          <SourcesButton label={name} ids={[meeting.id]} />
        </>
      }
      actions={actions}
    />
  );
}
