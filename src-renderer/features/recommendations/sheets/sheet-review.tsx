import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { nameOn } from '@/domain/name-on';
import { isAsking, type PlannedReport } from '@/formats/follow-up-sheet/planned-report';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { MeetingPicker } from '@/pickers/meeting-picker';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { reportProgressOfSeveral } from '@/store/commands/follow-up';
import { unfinished } from '@/store/unfinished/unfinished-store';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { focusMarked } from '@/ui/focus-marked';
import { useNotify } from '@/ui/notices';
import { ProgressBar } from '@/ui/progress-bar';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import { acceptedCells, isAccepted, isTouched, returnedSheet, type ReturnedSheet } from './returned-sheet';
import { FoldedText } from './folded-text';
import { ReturnedRows } from './returned-rows';
import styles from './sheets.module.css';
import { useReportPlan } from './use-report-plan';

interface SheetReviewProps {
  readonly returned: ReturnedSheet;
  readonly inHand: RecommendationsInHand;
}

const filters = ['filled', 'asking', 'news', 'same', 'empty'] as const;
type Filter = (typeof filters)[number];

/** A returned sheet beside the register: what each row would add, to be decided and brought in together. */
export function SheetReview({ returned, inHand }: SheetReviewProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const notify = useNotify();
  const [wanted, setFilter] = useState<Filter>('filled');
  const isBusy = useRef(false);
  const form = useRef<HTMLDivElement>(null);
  const { records } = inHand;
  const plan = useReportPlan(returned, records);
  const parties = useMemo(
    () =>
      records.parties
        .map((party) => ({
          id: party.id,
          label: nameOn(party, records.partyNames, today(), locale, 'short'),
        }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [records, locale],
  );
  const counts = useMemo(() => countRows(plan?.rows ?? []), [plan]);
  const filter = counts[wanted] > 0 ? wanted : 'filled';
  const rows = useMemo(() => (plan?.rows ?? []).filter((row) => isOf(row, filter)), [plan, filter]);
  const accepted = (plan?.rows ?? []).filter((row) => isAccepted(row, returned)).length;
  const partyId = plan?.partyId ?? null;
  const partyName = (id: string) => parties.find((one) => one.id === id)?.label ?? '';
  const party = partyId === null ? '' : partyName(partyId);

  const putAway = () => {
    returnedSheet.end();
    if (!isTouched(returned)) return;
    notify({
      kind: 'info',
      text: t('tables.review.put-away'),
      action: { label: t('tables.review.back-to-it'), run: () => returnedSheet.reopen(returned) },
    });
  };
  const bringIn = async () => {
    if (!plan || partyId === null || isBusy.current || focusMarked(form.current)) return;
    isBusy.current = true;
    const cells = acceptedCells(plan.rows, returned, { partyId, party });
    const ids = await run(reportProgressOfSeveral(cells, { party }));
    isBusy.current = false;
    if (ids === null) return;
    returnedSheet.goOn();
    // Whoever reads that it is done may close the window: the sheet must not come back then.
    await unfinished.settled();
    notice(t('follow-up.returned.done', { count: cells.length, party }));
  };

  const { more = [] } = returned;
  const fileAndSheet =
    returned.more === undefined ? returned.name : `${returned.name} · ${returned.sheet.name}`;
  return (
    <Card title={t('follow-up.returned.title', { name: fileAndSheet })}>
      <div ref={form} className={styles.review}>
        <p className={styles.hint}>{t('follow-up.returned.hint')}</p>
        {more.length > 0 ? (
          <Banner
            kind="info"
            title={t('follow-up.returned.more', { count: more.length })}
            actions={
              <Button size="s" onPress={() => returnedSheet.goOn()}>
                {t('follow-up.returned.skip')}
              </Button>
            }
          >
            {more.map(({ name }) => name).join(', ')}
          </Banner>
        ) : null}
        {plan === undefined ? <ProgressBar label={t('follow-up.returned.comparing')} done={0} /> : null}
        {plan === null ? <Banner kind="danger">{t('follow-up.returned.failed')}</Banner> : null}
        {plan ? (
          <>
            <div className={styles.fields}>
              <Select
                label={t('follow-up.returned.party')}
                items={parties}
                value={partyId}
                onChange={(id) => returnedSheet.setParty(id)}
                {...(partyId === null ? { error: t('follow-up.returned.no-party') } : {})}
              />
              <EdtfField
                label={t('follow-up.returned.date')}
                value={returned.date}
                onChange={(date) => returnedSheet.change({ date })}
              />
              <MeetingPicker
                label={t('follow-up.report.meeting')}
                value={returned.meetingId}
                onChange={(id) => returnedSheet.setMeeting(id)}
              />
            </div>
            {plan.missing.length > 0 ? (
              <Banner kind="info" title={t('follow-up.returned.missing', { count: plan.missing.length })}>
                <FoldedText
                  text={plan.missing.map(({ reference, text }) => reference || text).join('\n')}
                  language={locale}
                />
              </Banner>
            ) : null}
            {plan.added.length + plan.overwritten.length > 0 ? (
              <Banner
                kind="info"
                title={[
                  plan.added.length > 0
                    ? t('follow-up.returned.added', { titles: plan.added.join(', ') })
                    : '',
                  plan.overwritten.length > 0
                    ? t('follow-up.returned.overwritten', { titles: plan.overwritten.join(', ') })
                    : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              >
                <Switch
                  isSelected={returned.withExtras}
                  onChange={(withExtras) => returnedSheet.change({ withExtras })}
                >
                  {t('follow-up.returned.with-extras')}
                </Switch>
              </Banner>
            ) : null}
            <SegmentedControl
              label={t('tables.filter')}
              items={filters
                .filter((one) => one === 'filled' || counts[one] > 0)
                .map((id) => ({ id, label: t(`follow-up.returned.kind.${id}`, { count: counts[id] }) }))}
              value={filter}
              onChange={setFilter}
            />
            {rows.length > 0 ? (
              <ReturnedRows
                rows={rows}
                returned={returned}
                inHand={inHand}
                partyId={partyId}
                partyName={partyName}
              />
            ) : (
              <p className={styles.hint}>{t('follow-up.returned.nothing-filled')}</p>
            )}
          </>
        ) : null}
        <div className={styles.actions}>
          <Button onPress={putAway}>{t('ui.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={accepted === 0 || partyId === null}
            onPress={() => void bringIn()}
          >
            {accepted === 0
              ? t('follow-up.returned.nothing')
              : t('follow-up.returned.apply', { count: accepted })}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function countRows(rows: readonly PlannedReport[]): Readonly<Record<Filter, number>> {
  const count = (filter: Filter) => rows.filter((row) => isOf(row, filter)).length;
  return {
    filled: count('filled'),
    asking: count('asking'),
    news: count('news'),
    same: count('same'),
    empty: count('empty'),
  };
}

function isOf(row: PlannedReport, filter: Filter): boolean {
  switch (filter) {
    case 'filled':
      return row.kind !== 'empty' || row.problems.length > 0;
    case 'asking':
      return row.problems.some(isAsking);
    case 'empty':
      return row.kind === 'empty' && row.problems.length === 0;
    case 'news':
      return row.kind === 'report' || row.kind === 'commitment';
    default:
      return row.kind === filter;
  }
}
