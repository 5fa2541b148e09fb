import { SearchX } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import { FilterBar } from '@/pickers/directory/filter-bar';
import { PartyMark } from '@/pickers/party-mark';
import { without } from '@/pickers/recommendations/recommendation-filter';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { entryParties, type Entry } from '../states/entry';
import { AsOfControl } from '../views/as-of-control';
import type { ViewProps } from '../views/view-props';
import { ViewTabs } from '../views/view-tabs';
import { classNames } from '@/ui/class-names';
import layout from '@/ui/page-frame.module.css';
import { byEntries, byParty, byYear } from './chart-rows';
import { ContradictionsCard } from './contradictions-card';
import { ChartTable, type NamedRow } from './chart-table';
import styles from './glance.module.css';
import { Marks } from './mark-link';
import { ReportYears } from './report-years';
import { Summary } from './summary';
import { useGlance } from './use-glance';
import { WaitingCard } from './waiting-card';

/** The register in figures: by status, theme, State and year, and what is overdue or silent; each leads to its records. */
export function GlanceView({ inHand, parties, lines, shown, filter }: ViewProps) {
  const t = useText();
  const { locale } = useIntl();
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const counted = useGlance(lines, shown.filter);
  const byId = useMemo(() => entryParties(parties, locale), [parties, locale]);
  const themes = useMemo(
    () => new Map(lines.flatMap(({ tags }) => tags.map(({ id, label }) => [id, label] as const))),
    [lines],
  );
  if (!counted) return null;
  const { glance, waiting } = counted;
  const { charts } = glance;
  const rows = {
    themes: byEntries(
      charts.themes.map((row): NamedRow => ({
        ...row,
        label: row.id === without ? t('recommendations.filter.no-theme') : (themes.get(row.id) ?? row.id),
      })),
      locale,
    ),
    states: byParty(charts.states, byId).map((row): NamedRow => {
      const known = byId.get(row.id);
      return {
        ...row,
        label: known?.name ?? '—',
        sign: known ? <PartyMark party={known.party} /> : null,
      };
    }),
    years: byYear(charts.years).map((row): NamedRow => ({
      ...row,
      label: row.id === without ? t('recommendations.filter.no-year') : row.id,
    })),
  };
  const months = inHand.records.process?.silenceMonths ?? null;
  const madeOn = ({ line: { row } }: Entry) =>
    inHand.context.meetings.get(row.origins.at(-1)?.meetingId ?? '')?.date ?? null;
  return (
    <div className={layout.lowPage}>
      <PageHeader
        title={t('glance.view.glance')}
        state={
          <span className={layout.count} role="status">
            {t('follow-up.count', {
              lines: glance.recommendations.count,
              reported: glance.reported.count,
              of: glance.entries.count,
            })}
          </span>
        }
        actions={<AsOfControl day={shown.day} onChange={shown.setDay} />}
      />
      <ViewTabs shown={shown} />
      <div ref={body} className={styles.scroll}>
        <FilterBar
          filter={filter}
          field={field}
          onLeave={() => body.current?.querySelector<HTMLElement>('a[data-to]')?.focus()}
        />
        {glance.recommendations.count === 0 ? (
          <EmptyState
            icon={SearchX}
            title={t('follow-up.none.title')}
            actions={<Button onPress={filter.onClear}>{t('directory.filter.clear')}</Button>}
          >
            {t('follow-up.none.text')}
          </EmptyState>
        ) : (
          <Marks addressOf={shown.addressOf} className={styles.body}>
            <Summary glance={glance} />
            <ContradictionsCard links={inHand.records.links} lines={lines} />
            <div className={styles.columns}>
              <div className={classNames(layout.column, styles.column)}>
                <WaitingCard
                  attention="overdue"
                  entries={waiting.overdue}
                  mark={glance.attentions.get('overdue')}
                  parties={byId}
                  madeOn={madeOn}
                  hint={t('glance.overdue.hint')}
                />
                <Card title={t('glance.themes')} flush>
                  <p className={styles.cardHint}>{t('glance.themes.hint')}</p>
                  <ChartTable
                    label={t('glance.themes')}
                    head={t('recommendations.filter.themes')}
                    rows={rows.themes}
                  />
                </Card>
                <Card title={t('glance.years')} flush>
                  <p className={styles.cardHint}>{t('glance.years.hint')}</p>
                  <ChartTable
                    label={t('glance.years')}
                    head={t('recommendations.filter.years')}
                    rows={rows.years}
                  />
                </Card>
              </div>
              <div className={classNames(layout.column, styles.column)}>
                <WaitingCard
                  attention="silent"
                  entries={waiting.silent}
                  mark={glance.attentions.get('silent')}
                  parties={byId}
                  madeOn={madeOn}
                  hint={months === null ? t('glance.silent.off') : t('glance.silent.hint', { months })}
                />
                <Card title={t('glance.states')} flush>
                  <p className={styles.cardHint}>{t('glance.states.hint')}</p>
                  <ChartTable
                    label={t('glance.states')}
                    head={t('recommendations.filter.states')}
                    rows={rows.states}
                  />
                </Card>
                <Card title={t('glance.reports')} flush>
                  <p className={styles.cardHint}>{t('glance.reports.hint')}</p>
                  <ReportYears years={glance.reportYears} isWhole={shown.filter.reported.length === 0} />
                </Card>
              </div>
            </div>
          </Marks>
        )}
      </div>
    </div>
  );
}
