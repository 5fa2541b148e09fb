import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { reviewOutcomes, type Review } from '@/domain/agenda-item';
import { inLanguage } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import { nameOn } from '@/domain/name-on';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText, type Translate } from '@/i18n/use-text';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { reportTimeInWords } from '@/pickers/recommendations/report-time-in-words';
import { KeptTextArea } from '@/pickers/rows/kept-text-area';
import { today } from '@/pickers/today';
import { useRun } from '@/pickers/use-run';
import { editReview } from '@/store/commands/reviews';
import { Button } from '@/ui/button';
import { SegmentedControl } from '@/ui/segmented-control';
import { VirtualTable } from '@/ui/virtual-table';
import { Undecided } from '../page/undecided';
import { draftReports, useDraftPlaces } from '../matrix/cell/draft-reports';
import { NameHere } from './name-here';
import { reviewColumns, type ReviewLine } from './review-columns';
import styles from './review.module.css';
import { useReportKeys } from './use-report-keys';

interface ReviewItemProps {
  readonly review: Review;
  readonly row: RecommendationRow;
  readonly reference: string;
  readonly inHand: RecommendationsInHand;
  /** Whether the keys led here: the States then have the focus, and a figure begins a report. */
  readonly goesToStates: boolean;
  readonly onOpen: (partyId: string) => void;
  /** Where nobody can report, it is said why. */
  readonly onNobody: () => void;
}

/** One recommendation at a meeting: what is asked, what each State promised, and what it reported last. */
export function ReviewItem(props: ReviewItemProps) {
  const { review, row, reference, inHand, goesToStates, onOpen, onNobody } = props;
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const item = useRef<HTMLDivElement>(null);
  const states = useRef<HTMLDivElement>(null);
  const drafts = useDraftPlaces();
  const lines = useMemo(() => {
    const own = drafts.filter(({ recommendationId }) => recommendationId === row.recommendation.id);
    return linesOf(row, inHand, t, locale, new Set(own.map(({ partyId }) => partyId)));
  }, [row, inHand, t, locale, drafts]);
  const [current, setCurrent] = useState(lines[0]?.state.partyId ?? null);
  useEffect(() => {
    if (goesToStates) focusGrid(states.current);
  }, [goesToStates]);
  const isNobodyThere = lines.length === 0;
  const wasNobodyThere = useRef(isNobodyThere);
  useEffect(() => {
    // Once it is decided whom it addresses, the banner goes with the button that had the focus.
    if (wasNobodyThere.current && !isNobodyThere && document.activeElement === document.body) {
      focusGrid(states.current);
    }
    wasNobodyThere.current = isNobodyThere;
  }, [isNobodyThere]);
  const columns = useMemo(() => reviewColumns(t), [t]);
  const [isNaming, setNaming] = useState(false);
  useReportKeys((status) => {
    const partyId =
      lines.find(({ state }) => state.partyId === current)?.state.partyId ?? lines[0]?.state.partyId;
    if (partyId === undefined) {
      onNobody();
      return;
    }
    // What is said in the room is reported at this meeting.
    draftReports.begin({ recommendationId: row.recommendation.id, partyId }, status, review.meetingId);
    onOpen(partyId);
  });
  return (
    <div ref={item} className={styles.item}>
      <h2 className={styles.reference}>{reference}</h2>
      <p className={styles.asked}>
        <AskedWords row={row} language={locale} />
      </p>
      <SegmentedControl
        label={t('follow-up.review.outcome')}
        items={reviewOutcomes.map((id) => ({ id, label: t(`domain.review-outcome.${id}`) }))}
        value={review.outcome}
        onChange={(outcome) => void run(editReview(review, reference, { outcome }))}
      />
      <KeptTextArea
        labelled
        label={t('follow-up.review.note')}
        keep={`reviews/${review.id}/note`}
        saved={review.note ?? ''}
        command={(text) => editReview(review, reference, { note: text.trim() === '' ? null : text })}
        onInputKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          focusGrid(states.current);
        }}
      />
      {row.isUndecided ? (
        <div data-decide>
          <Undecided
            row={row}
            records={inHand.records}
            naming={
              <Button size="s" onPress={() => setNaming(true)}>
                {t('recommendations.undecided.name')}
              </Button>
            }
          />
        </div>
      ) : null}
      {isNaming ? (
        <NameHere
          row={row}
          records={inHand.records}
          onDone={() => {
            setNaming(false);
            if (isNobodyThere) item.current?.querySelector<HTMLElement>('[data-decide] button')?.focus();
            else focusGrid(states.current);
          }}
        />
      ) : null}
      {isNobodyThere && !row.isUndecided ? (
        <p className={styles.quiet}>{t('follow-up.review.nobody')}</p>
      ) : null}
      {isNobodyThere ? null : (
        <div ref={states} className={styles.states}>
          <VirtualTable
            label={t('follow-up.review.states', { reference })}
            columns={columns}
            rows={lines}
            rowKey={({ state }) => state.partyId}
            current={current}
            onCurrentChange={setCurrent}
            onOpen={({ state }) => onOpen(state.partyId)}
          />
        </div>
      )}
    </div>
  );
}

function focusGrid(frame: HTMLElement | null): void {
  frame?.querySelector<HTMLElement>('[role="grid"]')?.focus();
}

function linesOf(
  row: RecommendationRow,
  { records }: RecommendationsInHand,
  t: Translate,
  locale: string,
  begun: ReadonlySet<string>,
): readonly ReviewLine[] {
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const { compare } = new Intl.Collator(locale);
  return [...row.states.values()]
    .map((state) => {
      const party = records.parties.find(({ id }) => id === state.partyId);
      const last = state.counted.at(-1);
      const said = last ? [reportTimeInWords(last, meetings, t, locale), inLanguage(last.text, locale)] : [];
      const due = state.due === null ? '' : formatEdtf(state.due, locale);
      return {
        state,
        isBegun: begun.has(state.partyId),
        name: party ? nameOn(party, records.partyNames, today(), locale, 'short') : '—',
        promised: [state.commitment?.owner ?? '', due].filter((part) => part !== '').join(' · '),
        reported: said.filter((part) => part !== '').join(' · '),
      };
    })
    .toSorted((a, b) => compare(a.name, b.name));
}
