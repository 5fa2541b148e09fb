import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { useCallback } from 'react';
import { Link } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import type { Register } from '@/store/register';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { LinkButton } from '@/ui/link-button';
import { MeasuredRows } from '@/ui/measured-rows';
import { ProgressBar } from '@/ui/progress-bar';

import type { PendingFile } from '../pending/pending-batch';
import { useFollowed } from '../pending/follow-storage';
import { waitingIds } from '../pending/pending-reviews';
import { reviewNow, type ReviewNow } from '../pending/review-now';
import { importer, type ImporterState } from '../reading/importer';
import { outcomeInWords, toneOf } from '../reading/outcome-in-words';
import { peopleOf } from '../reading/read-outcome';
import { useContacts } from '../reading/use-contacts';
import { noteInWords } from '../reading/note-in-words';
import styles from './import-page.module.css';

const icons = { done: CircleCheck, info: Info, failed: TriangleAlert } as const;

/** The reading under way, then what became of each file. */
export function ReadingPart({ state }: { readonly state: ImporterState }) {
  const t = useText();
  const batchId = state.kind === 'done' ? state.batchId : '';
  // Those of this reading that still wait: what was accepted or discarded since is not offered again.
  const read = useCallback(
    async (register: Register) => (await waitingIds(register)).get(batchId)?.length ?? 0,
    [batchId],
  );
  const waiting = useFollowed(read) ?? 0;
  if (state.kind === 'idle') return null;
  if (state.kind === 'reading') {
    return (
      <Card>
        <ProgressBar
          label={t('exchange.reading', { count: state.total })}
          done={state.done}
          total={state.total}
          detail={state.name ?? ''}
          onCancel={() => importer.cancel()}
        />
      </Card>
    );
  }
  const { files } = state;
  if (files.length === 0) return null;
  const count = (kind: PendingFile['outcome']['kind']) =>
    files.filter(({ outcome }) => outcome.kind === kind).length;
  const failed = files.filter((file) => toneOf(file) === 'failed').length;
  const known = count('in-register') + count('waiting') + count('twice');
  return (
    <Card
      title={t('exchange.outcomes.title')}
      actions={
        <Button kind="quiet" size="s" onPress={() => importer.clear()}>
          {t('ui.close')}
        </Button>
      }
    >
      <div className={styles.summary}>
        <p role="status" className={styles.hint}>
          {t('exchange.outcomes.summary', { read: count('read') + count('table'), known, failed })}
        </p>
        {files.length > 1 && batchId !== '' ? (
          <LinkButton kind={waiting > 0 ? 'primary' : 'default'} to={`/import/batch/${batchId}`}>
            {t('exchange.outcomes.open-batch', { count: waiting })}
          </LinkButton>
        ) : null}
      </div>
      <MeasuredRows
        label={t('exchange.outcomes.title')}
        rows={files}
        keyOf={({ id }) => id}
        estimate={58}
        rowClass={() => styles.outcomeRow}
      >
        {(file) => <OutcomeLine file={file} />}
      </MeasuredRows>
    </Card>
  );
}

/** The list outlives what it tells of: a file that it says waits may have been accepted or discarded since. */
function useReviewNow(id: string | null): ReviewNow | null {
  const read = useCallback(
    async (register: Register) => (id === null ? null : reviewNow(register, id)),
    [id],
  );
  return useFollowed(read) ?? null;
}

function OutcomeLine({ file }: { readonly file: PendingFile }) {
  const t = useText();
  const format = useFormat();
  const toPeople = useContacts();
  const { name, folder, outcome, depth, notes } = file;
  const tone = toneOf(file);
  const reviewId = outcome.kind === 'read' || outcome.kind === 'waiting' ? outcome.reviewId : null;
  const now = useReviewNow(reviewId);
  const meetingId =
    now?.kind === 'accepted' ? now.meetingId : outcome.kind === 'in-register' ? outcome.meetingId : null;
  return (
    <div className={styles.outcome} style={{ paddingInlineStart: `calc(${depth} * var(--s5))` }}>
      <span className={styles[tone]}>
        <Icon of={icons[tone]} />
      </span>
      <span className={styles.words}>
        <span className={styles.file} title={folder === '' ? name : `${folder}/${name}`}>
          {name}
        </span>
        <span className={styles.said}>
          {now === null || now.kind === 'waits'
            ? outcomeInWords(file, t, format)
            : t(`exchange.outcome.${now.kind}`)}
        </span>
        {notes.map((note) => (
          <span key={note.code} className={styles.note}>
            {noteInWords(note, t, format)}
          </span>
        ))}
      </span>
      {reviewId !== null && (now === null || now.kind === 'waits') ? (
        <Link to={`/import/review/${reviewId}`}>{t('exchange.outcome.review')}</Link>
      ) : null}
      {outcome.kind === 'table' ? (
        <Link to={`/import/tables/${outcome.tablesId}`}>{t('exchange.outcome.columns')}</Link>
      ) : null}
      {peopleOf(outcome) ? (
        <Button kind="quiet" size="s" onPress={() => toPeople(file)}>
          {t('exchange.outcome.people')}
        </Button>
      ) : null}
      {meetingId === null ? null : <Link to={`/meetings/${meetingId}`}>{t('exchange.outcome.meeting')}</Link>}
    </div>
  );
}
