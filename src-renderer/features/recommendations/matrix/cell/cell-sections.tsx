import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import { Button } from '@/ui/button';
import { GroupHeading } from '@/ui/card';
import { Pill } from '@/ui/pill';
import type { CellInHand } from './cell-in-hand';
import styles from './cell.module.css';
import { CommitmentFields } from './commitment-fields';
import { draftReports, useDraftReport } from './draft-reports';
import { NewReport } from './new-report';
import { ReportCard } from './report-card';

interface CellSectionsProps {
  readonly inHand: CellInHand;
  /** Where the page around says what is asked. */
  readonly without?: 'asked';
}

/** What is asked, who sees to it, and what was reported, oldest first. */
export function CellSections({ inHand, without }: CellSectionsProps) {
  const t = useText();
  const { locale } = useIntl();
  const { cell, row, state } = inHand;
  const draft = useDraftReport(cell);
  const reports = state?.reports ?? [];
  const due = state?.due ?? row.recommendation.due;
  return (
    <div className={styles.sections}>
      {without === 'asked' ? null : (
        <section className={styles.section}>
          <GroupHeading>{t('follow-up.asked')}</GroupHeading>
          <p className={styles.asked}>
            <AskedWords row={row} language={locale} />
          </p>
          <p className={styles.state}>
            <StatusMark of={state?.status ?? 'not-reported'} />
            {due === null ? null : <span>{t('follow-up.due', { date: formatEdtf(due, locale) })}</span>}
            {state?.isOverdue ? <Pill kind="danger">{t('follow-up.flag.overdue')}</Pill> : null}
            {state?.isSilent ? <Pill kind="ask">{t('follow-up.flag.silent')}</Pill> : null}
            {state?.isAddressed ? null : <Pill>{t('follow-up.not-addressed')}</Pill>}
          </p>
        </section>
      )}
      <section className={styles.section}>
        <GroupHeading>{t('follow-up.commitment')}</GroupHeading>
        <CommitmentFields cell={cell} commitment={state?.commitment ?? null} />
      </section>
      <section className={styles.section} aria-label={t('follow-up.reports')} tabIndex={-1}>
        <GroupHeading count={reports.length}>{t('follow-up.reports')}</GroupHeading>
        {reports.length === 0 ? <p className={styles.empty}>{t('follow-up.reports.none')}</p> : null}
        {reports.map((report, at) => (
          <ReportCard key={report.id} report={report} position={at + 1} inHand={inHand} />
        ))}
        {draft ? (
          <NewReport key={draft.turn} cell={cell} fields={draft.fields} />
        ) : (
          <div>
            <Button icon={Plus} onPress={() => draftReports.begin(cell, null)}>
              {t('follow-up.report.new')}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
