import { Paperclip, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ProgressUpdate } from '@/domain/commitment';
import { meetingReference } from '@/domain/meeting-reference';
import { useText } from '@/i18n/use-text';
import { reportTimeInWords } from '@/pickers/recommendations/report-time-in-words';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { removeReport } from '@/store/commands/follow-up';
import { Bidi } from '@/ui/bidi';
import { IconButton } from '@/ui/icon-button';
import { Pill } from '@/ui/pill';
import type { CellInHand } from './cell-in-hand';
import styles from './cell.module.css';
import { EvidenceList } from './evidence-list';
import { StoredReportFields } from './stored-report-fields';
import { useEvidence } from './use-evidence';

interface ReportCardProps {
  readonly report: ProgressUpdate;
  /** 1 for the oldest. */
  readonly position: number;
  readonly inHand: CellInHand;
  /** What sets it apart from the reports around. */
  readonly mark?: ReactNode;
}

/** One report: how far, when, by whom, in words, and what shows it. */
export function ReportCard({ report, position, inHand, mark }: ReportCardProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const [isEdited, setEdited] = useState(false);
  const { cell, meetings } = inHand;
  const evidence = inHand.evidence.get(report.id) ?? [];
  const { attach } = useEvidence(cell, report.id);
  const meeting = report.meetingId === null ? undefined : meetings.get(report.meetingId);
  const facts = [
    reportTimeInWords(report, meetings, t, locale),
    report.reportedBy,
    meeting && report.date !== null ? meetingReference(meeting) : null,
  ].filter((fact) => fact !== null);
  const remove = async () => {
    if ((await run(removeReport(cell, report.id))) === null) return;
    notice(t('follow-up.report.removed'));
  };
  return (
    <article aria-label={t('follow-up.report', { position })} className={styles.report}>
      <header className={styles.reportHead}>
        <span className={styles.reportStatus}>
          {report.status === null ? t('follow-up.report.no-status') : <StatusMark of={report.status} />}
        </span>
        {report.confidence === 'stated' ? null : (
          <Pill kind={report.confidence === 'doubted' ? 'ask' : 'done'}>
            {t(`domain.confidence.${report.confidence}`)}
          </Pill>
        )}
        {mark}
        <span className={styles.buttons}>
          <IconButton
            icon={Paperclip}
            size="s"
            label={t('follow-up.evidence.attach')}
            onPress={() => void attach()}
          />
          <IconButton
            icon={Pencil}
            size="s"
            label={t('follow-up.report.edit', { position })}
            aria-expanded={isEdited}
            onPress={() => setEdited(!isEdited)}
          />
          <IconButton
            icon={Trash2}
            size="s"
            label={t('follow-up.report.remove', { position })}
            onPress={() => void remove()}
          />
        </span>
      </header>
      <p className={styles.facts}>
        <Bidi>{facts.join(' · ')}</Bidi>
      </p>
      {isEdited ? (
        <StoredReportFields cell={cell} report={report} />
      ) : (
        Object.entries(report.text)
          .filter(([, words]) => words !== '')
          .map(([language, words]) => (
            <p key={language} lang={language} dir="auto" className={styles.words}>
              {words}
            </p>
          ))
      )}
      <EvidenceList cell={cell} evidence={evidence} />
    </article>
  );
}
