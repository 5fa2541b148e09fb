import type { Id } from '@/domain/fields';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { applyAttendanceTable } from '@/store/commands/apply-attendance-table';
import { applyPeopleTable } from '@/store/commands/apply-people-table';
import { countsOf } from '@/store/commands/table-changes';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { useNotify } from '@/ui/notices';
import { ProgressBar } from '@/ui/progress-bar';
import { Select } from '@/ui/select';
import { today } from '../today';
import { useRemovalNotice } from '../use-removal-notice';
import { useUndoNotice } from '../use-run';
import { BringInProgress, createShareTeller } from './bring-in-progress';
import { changesOfPlan, leftOpen, postsTaken, stateTakenOver } from './changes-of-plan';
import { ColumnChoices } from './column-choices';
import { CutNotice } from './cut-notice';
import { formats } from './formats';
import { leftInWords } from './left-in-words';
import { MissingRows } from './missing-rows';
import type { KeepProgress, ReviewProgress } from './open-review';
import { PartyQuestions } from './party-questions';
import { PostChoices } from './post-choices';
import { PlannedRows } from './planned-rows';
import { countsInWords, nothingInWords, openInWords, summaryInWords } from './review-words';
import styles from './table-review.module.css';
import type { TableScope } from './table-scope';
import { applyKeys, useReviewCommand } from './use-review-command';
import { useReviewFocus } from './use-review-focus';
import { useTableReview, type ReviewSource } from './use-table-review';

interface TableReviewProps {
  readonly title: string;
  readonly source: ReviewSource | null;
  readonly scope: TableScope;
  readonly progress: ReviewProgress;
  readonly keep: KeepProgress;
  /** Whether the source is not yet what stands over it. */
  readonly isReading?: boolean;
  /** What stands over the preview: the field for a list that is still to be pasted. */
  readonly children?: ReactNode;
  /** What stands under the rows: the text of a list that was pasted. */
  readonly below?: ReactNode;
  /** Whether the preview takes the focus, with its heading, as soon as it stands. */
  readonly takesFocus?: boolean;
  /** Of the review that it is shown in, where the history is to know it by that. */
  readonly reviewId?: Id;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A table beside what the register holds: what each row would do, to be decided and confirmed in one go. */
export function TableReview({
  title,
  source,
  scope,
  progress,
  keep,
  isReading = false,
  children,
  below,
  takesFocus = true,
  reviewId,
  onDone,
  onClose,
}: TableReviewProps) {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const notify = useNotify();
  const notice = useUndoNotice();
  const review = useTableReview(source, scope, progress, keep);
  const { planned, decide } = review;
  const { decisions, answers, sheetIndex } = progress;
  const heading = useReviewFocus(takesFocus && planned !== null);
  const state = scope.kind === 'attendance' ? scope.state : 'present';
  const removed = useRemovalNotice(state === 'present');
  const plan = planned?.plan ?? null;
  const changes = useMemo(
    () => plan && changesOfPlan(plan, decisions, { language: locale, state }),
    [plan, decisions, locale, state],
  );
  const open = useMemo(() => plan && leftOpen(plan, decisions), [plan, decisions]);
  const counts = useMemo(() => changes && countsOf(changes), [changes]);
  const hasWork = counts !== null && Object.values(counts).some((count) => count > 0);
  const [isBusy, setBusy] = useState(false);
  const [teller] = useState(createShareTeller);
  // Before the first plan nothing is known: a list that was left open is read again.
  const isWaiting = plan === null && (source !== null || isReading) && !review.hasFailed;
  const isReady = hasWork && !review.isPlanning && !isReading && !isBusy;

  const bringIn = async () => {
    if (!changes || !counts || !isReady) return;
    setBusy(true);
    const { tell } = teller;
    const result =
      scope.kind === 'attendance'
        ? await register.execute({ ...applyAttendanceTable(scope.meetingId, changes), onProgress: tell })
        : await register.execute({ ...applyPeopleTable(changes, today(), reviewId), onProgress: tell });
    setBusy(false);
    if (result.ok) {
      const text = countsInWords(counts, 'done', t, open ?? undefined);
      const left = result.value;
      if (left && left.delegationIds.length + left.personIds.length > 0) {
        removed({ text, ...(await leftInWords(register, left, locale)) });
      } else notice(text);
      onDone();
    } else if (result.error.code === 'changed-meanwhile') {
      notify({ kind: 'info', text: t('tables.review.meanwhile') });
      review.again();
    } else notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
  };
  const hearKeys = useReviewCommand(() => void bringIn());
  const total = counts === null ? 0 : counts.people + counts.posts + counts.changed + counts.removed;
  const footWords = isBusy
    ? t('tables.review.busy')
    : open && open.rows + open.posts > 0
      ? openInWords(open, t)
      : plan && !hasWork
        ? nothingInWords(plan, t)
        : '';
  const sheets = source?.kind === 'sheets' ? source.sheets : [];
  const sheet = sheets[sheetIndex] ?? sheets[0];
  const cut = source?.kind === 'rows' ? source.cut : sheet?.cut;

  return (
    <Card
      title={title}
      headingRef={heading}
      actions={
        <Link
          className={styles.help}
          to={`/help/${source?.kind === 'rows' || children || below ? 'paste' : 'tables'}`}
        >
          {t('help.title')}
        </Link>
      }
    >
      <div className={styles.review} onKeyDownCapture={hearKeys}>
        <p role="status" className={styles.summary}>
          {planned ? summaryInWords(planned.plan, t) : ''}
        </p>
        {children}
        {sheets.length > 1 ? (
          <Select
            label={t('tables.review.sheet')}
            items={sheets.map(({ name }, at) => ({ id: String(at), label: name || String(at + 1) }))}
            value={String(sheetIndex)}
            onChange={(at) => review.chooseSheet(Number(at))}
          />
        ) : null}
        {review.isPlanning && (planned === null || isLarge(source)) ? (
          <ProgressBar
            label={t(
              review.progress?.stage === 'register' ? 'tables.review.register' : 'tables.review.planning',
            )}
            done={review.progress?.done ?? 0}
            {...(review.progress ? { total: review.progress.total } : {})}
            onCancel={() => {
              formats.stopTables();
              onClose();
            }}
          />
        ) : null}
        {cut ? <CutNotice cut={cut} /> : null}
        {review.hasFailed ? <Banner kind="danger">{t('tables.review.failed')}</Banner> : null}
        {planned ? (
          <>
            {sheet && review.columns ? (
              <ColumnChoices
                key={sheetIndex}
                sheet={sheet}
                columns={review.columns}
                left={planned.leftOut}
                kind={scope.kind}
                onChange={review.setColumns}
              />
            ) : null}
            <PartyQuestions
              plan={planned.plan}
              date={scope.kind === 'attendance' ? scope.date : null}
              answers={answers}
              onAnswer={review.answer}
            />
            {planned.plan.writtenFor === 'here' ? null : (
              <Banner kind="ask">
                {t(`tables.written-for.${planned.plan.writtenFor}`, {
                  place: scope.kind,
                  state: t(`domain.attendance-state.${stateTakenOver(state)}`),
                })}
              </Banner>
            )}
            <PostChoices posts={postsTaken(planned.plan, decisions)} decisions={decisions} decide={decide} />
            <MissingRows missing={planned.plan.missing} decisions={decisions} decide={decide} />
            {planned.plan.rows.length > 0 ? (
              <PlannedRows plan={planned.plan} decisions={decisions} decide={decide} onRead={review.read} />
            ) : null}
          </>
        ) : null}
        {below}
        {isBusy ? <BringInProgress total={total} teller={teller} /> : null}
        <div className={styles.actions}>
          <span role="status" className={styles.small}>
            {footWords}
          </span>
          <Button looksOnly onPress={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button kind="primary" shortcut={applyKeys} isDisabled={!isReady} onPress={() => void bringIn()}>
            {hasWork
              ? countsInWords(counts, 'apply', t)
              : t(isWaiting ? 'tables.review.busy-reading' : 'tables.review.nothing')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

const large = 500;

function isLarge(source: ReviewSource | null): boolean {
  if (source?.kind === 'rows') return source.rows.length > large;
  return source?.sheets.some(({ rows }) => rows.length > large) ?? false;
}
