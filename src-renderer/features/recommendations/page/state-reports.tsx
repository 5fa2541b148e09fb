import { useIntl } from 'react-intl';
import { inLanguage, languageUsed } from '@/domain/fields';
import { reportDate } from '@/domain/follow-up';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { FollowUpState } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import styles from './recommendation.module.css';

interface StateReportsProps {
  readonly state: FollowUpState;
  readonly records: Pick<RecommendationRecords, 'meetings'>;
}

/** What a party reported over the years, the latest first. */
export function StateReports({ state, records }: StateReportsProps) {
  const t = useText();
  const { locale } = useIntl();
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const dates = new Map(records.meetings.map(({ id, date }) => [id, date]));
  if (state.reports.length === 0) {
    return <p className={styles.noReports}>{t('recommendations.states.no-reports')}</p>;
  }
  return (
    <ol className={styles.reports}>
      {state.reports.toReversed().map((report) => {
        const date = reportDate(report, dates);
        const meeting = report.meetingId === null ? undefined : meetings.get(report.meetingId);
        const facts = [
          date === null ? '' : formatEdtf(date, locale),
          report.reportedBy ?? '',
          meeting ? meetingReference(meeting) : '',
        ];
        return (
          <li key={report.id} className={styles.oneReport}>
            <span className={styles.reportHead}>
              {report.status === null ? null : <StatusMark of={report.status} />}
              <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>
            </span>
            <p className={styles.reportText} dir="auto" lang={languageUsed(report.text, locale)}>
              {inLanguage(report.text, locale)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
