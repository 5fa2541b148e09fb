import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { TablePlan } from '@/formats/tables/planned-row';
import { useText, type Translate } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { applyAttendanceTable } from '@/store/commands/apply-attendance-table';
import { applyPeopleTable } from '@/store/commands/apply-people-table';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { useNotify } from '@/ui/notices';
import { ProgressBar } from '@/ui/progress-bar';
import { Select } from '@/ui/select';
import { today } from '../today';
import { useUndoNotice } from '../use-run';
import { changesOfPlan } from './changes-of-plan';
import { ColumnChoices } from './column-choices';
import { CutNotice } from './cut-notice';
import { formats } from './formats';
import { MissingRows } from './missing-rows';
import type { KeepProgress, ReviewProgress } from './open-review';
import { PartyQuestions } from './party-questions';
import { PlannedRows } from './planned-rows';
import styles from './table-review.module.css';
import type { TableScope } from './table-scope';
import { useTableReview, type ReviewSource } from './use-table-review';

interface TableReviewProps {
  readonly title: string;
  readonly source: ReviewSource | null;
  readonly scope: TableScope;
  readonly progress: ReviewProgress;
  readonly keep: KeepProgress;
  /** Whether the source is not yet what stands over it. */
  readonly isReading?: boolean;
  /** What stands over the preview: the text of a pasted list. */
  readonly children?: ReactNode;
  /** Whether Enter confirms as soon as the preview stands. */
  readonly focusesApply?: boolean;
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
  focusesApply = true,
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
  const apply = useRef<HTMLButtonElement>(null);
  const isReady = planned !== null;
  // What was pasted is most often right: Enter confirms it.
  useEffect(() => {
    if (isReady && focusesApply) apply.current?.focus();
  }, [isReady, focusesApply]);

  const state = scope.kind === 'attendance' ? scope.state : 'present';
  const plan = planned?.plan ?? null;
  const changes = useMemo(
    () => plan && changesOfPlan(plan, decisions, { language: locale, state }),
    [plan, decisions, locale, state],
  );
  const known = changes?.delegations.filter(({ isHere }) => isHere).length ?? 0;
  const added = (changes?.add.length ?? 0) + (changes?.delegations.length ?? 0) - known;
  const changed = (changes?.change.length ?? 0) + known;
  const removed = changes?.remove.length ?? 0;
  const counts = { added, changed, removed, before: added + changed };
  const hasWork = added + changed + removed > 0;

  const bringIn = async () => {
    if (!changes) return;
    const result = await register.execute(
      scope.kind === 'attendance'
        ? applyAttendanceTable(scope.meetingId, changes)
        : applyPeopleTable(changes, today()),
    );
    if (result.ok) {
      notice(t('tables.review.done', counts));
      onDone();
    } else if (result.error.code === 'changed-meanwhile') {
      notify({ kind: 'info', text: t('tables.review.meanwhile') });
      review.again();
    } else notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
  };
  const sheets = source?.kind === 'sheets' ? source.sheets : [];
  const sheet = sheets[sheetIndex] ?? sheets[0];
  const cut = source?.kind === 'rows' ? source.cut : sheet?.cut;

  return (
    <Card
      title={title}
      actions={<Link to={`/help/${children === undefined ? 'tables' : 'paste'}`}>{t('help.title')}</Link>}
    >
      <div className={styles.review}>
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
            {planned.plan.isOfAnotherMeeting ? <Banner kind="ask">{t('tables.other-meeting')}</Banner> : null}
            <MissingRows missing={planned.plan.missing} decisions={decisions} decide={decide} />
            {planned.plan.rows.length > 0 ? (
              <PlannedRows plan={planned.plan} decisions={decisions} decide={decide} />
            ) : null}
          </>
        ) : null}
        <div className={styles.actions}>
          {planned && !hasWork ? (
            <span className={styles.small}>{nothingInWords(planned.plan, t)}</span>
          ) : null}
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={!hasWork || review.isPlanning || isReading}
            onPress={() => void bringIn()}
            ref={apply}
          >
            {hasWork ? t('tables.review.apply', counts) : t('tables.review.nothing')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** Why there is nothing to bring in: it is all there, or was left out. */
function nothingInWords({ rows, missing }: TablePlan, t: Translate): string {
  const same = rows.filter(({ kind }) => kind === 'same').length;
  // A heading between the rows is nothing that was left out.
  const open = rows.filter(
    ({ kind, problems }) => kind !== 'same' && (kind !== 'left-out' || problems.length > 0),
  );
  const count = open.length + missing.length;
  if (count > 0) return t('tables.review.undecided', { count, same });
  return same > 0 ? t('tables.review.unchanged') : '';
}

const large = 500;

function isLarge(source: ReviewSource | null): boolean {
  if (source?.kind === 'rows') return source.rows.length > large;
  return source?.sheets.some(({ rows }) => rows.length > large) ?? false;
}
