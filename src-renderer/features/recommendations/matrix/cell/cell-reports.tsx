import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ProgressUpdate } from '@/domain/commitment';
import { isAhead, isKnownBy, knownSince } from '@/domain/follow-up';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { Button } from '@/ui/button';
import { GroupHeading } from '@/ui/card';
import { Pill } from '@/ui/pill';
import type { CellInHand } from './cell-in-hand';
import styles from './cell.module.css';
import { draftReports, useDraftReport, type DraftReport } from './draft-reports';
import { NewReport } from './new-report';
import { ReportCard } from './report-card';

/**
 * What was reported, oldest first, and the form for what is to be added. Where a day of the past is shown, what came since
 * stands apart, so that nobody takes it for what was known then.
 */
export function CellReports({ inHand }: { readonly inHand: CellInHand }) {
  const t = useText();
  const { locale } = useIntl();
  const { cell, state, past } = inHand;
  const draft = useDraftReport(cell);
  const all = state?.reports ?? [];
  const cards = (reports: readonly ProgressUpdate[], mark?: (report: ProgressUpdate) => ReactNode) =>
    reports.map((report) => (
      <ReportCard
        key={report.id}
        report={report}
        position={all.indexOf(report) + 1}
        inHand={inHand}
        mark={mark?.(report)}
      />
    ));
  const adding = draft ? (
    <NewReport
      key={draft.turn}
      cell={cell}
      fields={draft.fields}
      hint={past && <CountsFrom fields={draft.fields} day={past.day} inHand={inHand} />}
    />
  ) : (
    <div>
      <Button icon={Plus} onPress={() => draftReports.begin(cell, null)}>
        {t('follow-up.report.new')}
      </Button>
    </div>
  );
  const dates = datesOf(inHand);
  if (!past) {
    return (
      <section className={styles.section} aria-label={t('follow-up.reports')} tabIndex={-1}>
        <GroupHeading count={all.length}>{t('follow-up.reports')}</GroupHeading>
        {all.length === 0 ? <p className={styles.empty}>{t('follow-up.reports.none')}</p> : null}
        {cards(all, (report) =>
          isAhead(report, today(), dates) ? <Pill kind="ask">{t('follow-up.report.ahead')}</Pill> : null,
        )}
        {adding}
      </section>
    );
  }
  const date = formatEdtf(past.day, locale);
  return (
    <>
      <section className={styles.section} aria-label={t('follow-up.then.reports', { date })}>
        <GroupHeading count={past.counted.length}>{t('follow-up.then.reports', { date })}</GroupHeading>
        {past.counted.length === 0 ? (
          <p className={styles.empty}>{t('follow-up.then.reports.none')}</p>
        ) : (
          cards(past.counted)
        )}
      </section>
      <section className={styles.since} aria-label={t('follow-up.then.since')} tabIndex={-1}>
        <GroupHeading count={past.since.length}>{t('follow-up.then.since')}</GroupHeading>
        <p className={styles.empty}>{t('follow-up.then.since.hint', { count: past.since.length, date })}</p>
        {cards(past.since, (report) => (
          <Pill kind="ask">
            {knownSince(report, dates) === null ? t('follow-up.then.undated') : t('follow-up.then.later')}
          </Pill>
        ))}
        {adding}
      </section>
    </>
  );
}

interface CountsFromProps {
  readonly fields: DraftReport['fields'];
  readonly day: string;
  readonly inHand: CellInHand;
}

/** Says of the report being written whether the matrix around will show it: it counts from its own date. */
function CountsFrom({ fields, day, inHand }: CountsFromProps) {
  const t = useText();
  const { locale } = useIntl();
  const counts = isKnownBy({ ...fields, id: '' }, day, datesOf(inHand)) ? 'yes' : 'no';
  return (
    <p className={styles.facts} role="status">
      {t('follow-up.then.counts', { counts, date: formatEdtf(day, locale) })}
    </p>
  );
}

function datesOf({ meetings }: CellInHand): ReadonlyMap<string, string | null> {
  return new Map([...meetings].map(([id, { date }]) => [id, date]));
}
