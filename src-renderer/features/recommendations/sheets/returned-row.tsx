import { CircleQuestionMark, Info } from 'lucide-react';
import { useIntl } from 'react-intl';
import { commitmentStatuses } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { statusWith, timeOfReport } from '@/domain/follow-up';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference, type CitedMeeting } from '@/domain/meeting-reference';
import type { FollowUpState } from '@/domain/recommendation-row';
import { isAsking, type PlannedReport, type ReportProblem } from '@/formats/follow-up-sheet/planned-report';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { RecommendationPicker } from '@/pickers/recommendations/recommendation-picker';
import { today } from '@/pickers/today';
import { reportTimeInWords } from '@/pickers/recommendations/report-time-in-words';
import { statusIcons } from '@/pickers/recommendations/status-icons';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import { Bidi } from '@/ui/bidi';
import { Checkbox } from '@/ui/checkbox';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Select } from '@/ui/select';
import { FoldedText } from './folded-text';
import { problemInWords } from './problem-in-words';
import {
  dateOfRow,
  isAccepted,
  isOffer,
  returnedSheet,
  statusOfRow,
  type ReturnedSheet,
} from './returned-sheet';
import styles from './sheets.module.css';

interface ReturnedRowProps {
  readonly row: PlannedReport;
  readonly returned: ReturnedSheet;
  /** How the recommendation stands in the State; left out where that is not known. */
  readonly state: FollowUpState | undefined;
  readonly meetings: ReadonlyMap<Id, CitedMeeting>;
  /** Of the meetings, EDTF. */
  readonly dates: ReadonlyMap<Id, string | null>;
  readonly partyName: (partyId: Id) => string;
}

const none = 'none';
const doubtful: ReadonlySet<ReportProblem['code']> = new Set([
  'status-guessed',
  'status-unread',
  'status-elsewhere',
  'last-contradicts',
]);
const askingForDate: ReadonlySet<ReportProblem['code']> = new Set([
  'date-unread',
  'date-short-year',
  'date-either-order',
]);
const uncertain: ReadonlySet<ReportProblem['code']> = new Set([
  'reference-guessed',
  'reference-unknown',
  'mark-differs',
]);

/** One row: what is asked, what it would add beside what is known, what was odd, and whether it is brought in. */
export function ReturnedRow({ row, returned, state, meetings, dates, partyName }: ReturnedRowProps) {
  const t = useText();
  const { locale } = useIntl();
  const { line, reference, text, problems } = row;
  const isDoubtful = problems.some(({ code }) => doubtful.has(code));
  // Stays after it was answered: a slip can be mended.
  const isUncertain = returned.answers.has(line) || problems.some(({ code }) => uncertain.has(code));
  const status = statusOfRow(row, returned);
  const name = reference || text || t('follow-up.returned.row', { line });
  const date = row.kind === 'report' ? dateOfRow(row, returned) : null;
  const isDateAsked = problems.some(({ code }) => askingForDate.has(code));
  /** Whether the row goes in once these were answered: it was to go in, or asks nothing else. */
  const answers = (codes: ReadonlySet<ReportProblem['code']>) =>
    isAccepted(row, returned) || !problems.some((problem) => isAsking(problem) && !codes.has(problem.code));
  const would =
    row.kind === 'report' && state
      ? statusWith(
          state.reports,
          { status, date, meetingId: returned.meetingId },
          { today: today(), day: null },
          dates,
        )
      : null;
  const moves = would !== null && state !== undefined && would.status !== state.status;
  const later = would?.overtakenBy ?? null;
  const meeting = returned.meetingId === null ? undefined : meetings.get(returned.meetingId);
  const given = meeting ? meetingReference(meeting) : 'none';
  const standing =
    would === null || later === null
      ? null
      : t(date === null ? 'follow-up.returned.undated' : 'follow-up.returned.older', {
          given,
          last: lastInWords(later, meetings, locale),
          status: t(`domain.commitment-status.${would.status}`),
        });
  return (
    <>
      <div className={styles.check}>
        {isOffer(row) ? (
          <Checkbox
            isSelected={isAccepted(row, returned)}
            onChange={(accepted) => returnedSheet.decide(row, { accepted })}
            aria-label={t('follow-up.returned.accept', { name, line })}
          />
        ) : null}
      </div>
      <div className={styles.what}>
        <span className={styles.name}>
          <span className={styles.line}>{line} · </span>
          <Bidi>{name}</Bidi>
        </span>
        {reference === '' ? null : (
          <span className={styles.asked} title={text}>
            <Bidi>{text}</Bidi>
          </span>
        )}
      </div>
      <div className={styles.what}>
        {row.kind === 'report' ? (
          <span className={styles.status}>
            {state === undefined || !moves ? null : (
              <>
                <StatusMark of={state.status} /> →{' '}
              </>
            )}
            {status === null ? t('follow-up.report.no-status') : <StatusMark of={status} />}
            <span className={styles.small}>
              {reportTimeInWords({ date, meetingId: returned.meetingId }, meetings, t, locale)}
            </span>
          </span>
        ) : null}
        {standing === null ? null : <span className={styles.small}>{standing}</span>}
        {row.owner ? (
          <span className={styles.small}>
            {row.owner.from === null
              ? t('follow-up.returned.owner', { to: row.owner.to })
              : t('follow-up.returned.owner-change', { from: row.owner.from, to: row.owner.to })}
          </span>
        ) : null}
        {row.due ? (
          <span className={styles.small}>
            {t('follow-up.returned.due', {
              from: row.due.from === null ? 'none' : formatEdtf(row.due.from, locale),
              to: formatEdtf(row.due.to, locale),
            })}
          </span>
        ) : null}
        {row.done === '' ? null : <FoldedText text={row.done} language={row.language} />}
        {row.extras.map(({ title, text: words, isOwnUse }) => (
          <span
            key={title}
            className={classNames(styles.small, (isOwnUse || !returned.withExtras) && styles.left)}
          >
            {title}: <Bidi>{words}</Bidi>
          </span>
        ))}
        {row.kind === 'same' ? <span className={styles.small}>{t('follow-up.returned.same')}</span> : null}
        {problems.length > 0 ? (
          <ul className={styles.notes}>
            {problems.map((problem) => (
              <li key={problem.code} className={classNames(styles.note, isAsking(problem) && styles.asking)}>
                <Icon of={isAsking(problem) ? CircleQuestionMark : Info} size="s" />
                {problemInWords(problem, { t, locale, partyName, given })}
              </li>
            ))}
          </ul>
        ) : null}
        {isDoubtful ? (
          <Select
            label={t('follow-up.returned.status', { name })}
            labelHidden
            items={[
              ...commitmentStatuses.map((id) => ({
                id,
                label: t(`domain.commitment-status.${id}`),
                icon: statusIcons[id],
              })),
              { id: none, label: t('follow-up.report.no-status') },
            ]}
            value={status ?? none}
            onChange={(id) => {
              returnedSheet.decide(row, { status: id === none ? null : id, accepted: answers(doubtful) });
            }}
          />
        ) : null}
        {isDateAsked ? (
          <EdtfField
            label={t('follow-up.returned.row-date', { name })}
            labelHidden
            value={date}
            onChange={(said) =>
              returnedSheet.decide(row, { date: said, accepted: said !== null && answers(askingForDate) })
            }
          />
        ) : null}
        {isUncertain ? (
          <RecommendationPicker
            label={t('follow-up.returned.meant')}
            error={undefined}
            onChoose={(id) => returnedSheet.change({ answers: new Map(returned.answers).set(line, id) })}
          />
        ) : null}
      </div>
    </>
  );
}

/** When the report is of that keeps the status as it is; `none` where that is not known. */
function lastInWords(
  report: FollowUpState['reports'][number],
  meetings: ReadonlyMap<Id, CitedMeeting>,
  locale: string,
): string {
  const time = timeOfReport(report, meetings);
  if (time.kind === 'undated') return 'none';
  return time.kind === 'dated' ? formatEdtf(time.date, locale) : meetingReference(time.at);
}
