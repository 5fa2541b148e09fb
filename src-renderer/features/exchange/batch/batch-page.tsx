import { FileQuestionMark, Play, Trash2 } from 'lucide-react';
import { useLocation, useParams, useSearch } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { ownQuery, withOwnQuery } from '@/pickers/directory/own-query';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { ProgressBar } from '@/ui/progress-bar';
import { TabLinks } from '@/ui/tab-links';
import layout from '@/ui/page-frame.module.css';

import { QuestionsPart } from '../questions/questions-part';
import { SearchFailed } from '../same/search-failed';
import { useQuestions } from '../questions/use-questions';
import { missingOf } from '../pending/resume-batch';
import { missingInWords } from '../reading/missing-in-words';
import { useImporterState } from '../reading/use-importer-state';
import { useReadOn } from '../reading/use-read-on';
import { AcceptPart } from './accept-part';
import { BatchFiles } from './batch-files';
import { BatchPreparing } from './batch-preparing';
import { rowStates, type RowState } from './batch-row';
import { useBatch, type BatchView } from './use-batch';
import { useBatchUndo } from './use-batch-steps';
import { useDiscardBatch } from './use-discard-batch';
import styles from './batch-page.module.css';

/** Files that were read in one go: which are sure, which want a decision, and how to go through them. */
export function BatchPage() {
  const { id } = useParams<{ id: string }>();
  const t = useText();
  const view = useBatch(id);
  if (view === undefined) return <BatchPreparing />;
  if (view === null) {
    return (
      <EmptyState
        icon={FileQuestionMark}
        title={t('exchange.batch.gone')}
        actions={<LinkButton to="/import">{t('exchange.review.back')}</LinkButton>}
      >
        {t('exchange.batch.gone-text')}
      </EmptyState>
    );
  }
  return <BatchScreen key={id} view={view} searchAgain={view.searchAgain} />;
}

interface BatchScreenProps {
  readonly view: BatchView;
  readonly searchAgain: (() => void) | null;
}

function BatchScreen({ view, searchAgain }: BatchScreenProps) {
  const { contents, rows, read } = view;
  const t = useText();
  const format = useFormat();
  const discard = useDiscardBatch();
  const [, navigate] = useLocation();
  const { batch } = contents;
  const place = useBatchPlace();
  const { questions, pass } = useQuestions(view);
  useBatchUndo(batch.id);
  const isAsking = place.view === 'questions' && questions.length > 0;
  return (
    <div className={layout.lowPage}>
      <PageHeader
        above={<LinkButtonBack />}
        title={t('exchange.batch.title', { count: batch.offered, when: format.relative(new Date(batch.at)) })}
        actions={
          <Button
            icon={Trash2}
            kind="quiet"
            onPress={() => {
              void discard(batch.id);
              navigate('/import');
            }}
          >
            {t('exchange.batch.discard')}
          </Button>
        }
      />
      {/* What seems sure is so only as far as the register was searched. */}
      {searchAgain ? (
        <div className={styles.note}>
          <SearchFailed onAgain={searchAgain} />
        </div>
      ) : (
        <ComparedPart view={view} />
      )}
      <ReadingNote view={view} />
      {questions.length > 0 ? (
        <TabLinks
          label={t('exchange.batch.views')}
          current={place.addressOf(isAsking ? 'questions' : 'files')}
          tabs={[
            { to: place.addressOf('files'), label: t('exchange.batch.view.files'), count: rows.length },
            {
              to: place.addressOf('questions'),
              label: t('exchange.asked.title'),
              count: questions.length,
              asks: true,
            },
          ]}
        />
      ) : null}
      {isAsking ? (
        <QuestionsPart batchId={batch.id} questions={questions} pass={pass} read={read} />
      ) : (
        <BatchFiles batchId={batch.id} rows={rows} shown={place.shown} onShow={place.show} />
      )}
    </div>
  );
}

/** What is sure can be told only once all of it is compared. */
function ComparedPart({ view: { contents, rows, compared } }: { readonly view: BatchView }) {
  const t = useText();
  if (compared === null) return <AcceptPart batchId={contents.batch.id} rows={rows} />;
  return (
    <div className={styles.note}>
      <ProgressBar
        label={t('exchange.batch.comparing', { count: contents.batch.offered })}
        done={Math.round(compared * 100)}
        total={100}
      />
    </div>
  );
}

function LinkButtonBack() {
  const t = useText();
  return (
    <LinkButton to="/import" kind="quiet" size="s">
      {t('exchange.batch.back')}
    </LinkButton>
  );
}

/** What is still being read, or what an interrupted reading did not come to. */
function ReadingNote({ view: { contents } }: { readonly view: BatchView }) {
  const t = useText();
  const importing = useImporterState();
  const { batch, files } = contents;
  const format = useFormat();
  const readOn = useReadOn();
  const missing = missingOf(files);
  if (missing.length === 0) return null;
  if (batch.endedAt === null && importing.kind === 'reading') {
    const { done, total } = importing;
    return (
      <p className={styles.note} role="status">
        {t('exchange.batch.reading', { done, total })}
      </p>
    );
  }
  const words = missingInWords(missing, t, format);
  return (
    <div className={styles.note}>
      <Banner
        kind="ask"
        title={t(batch.cancelled ? 'exchange.batch.cancelled' : 'exchange.batch.interrupted', words)}
        actions={
          <Button kind="primary" icon={Play} onPress={() => void readOn(batch.id)}>
            {t('exchange.batch.read-on')}
          </Button>
        }
      >
        {t('exchange.batch.read-on-how', words)}
      </Banner>
    </div>
  );
}

interface BatchPlace {
  readonly view: 'files' | 'questions';
  readonly addressOf: (view: BatchPlace['view']) => string;
  readonly shown: RowState | null;
  readonly show: (state: RowState | null) => void;
}

/** What is shown lives in the address, so that coming back finds the page as it was left. */
function useBatchPlace(): BatchPlace {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const own = ownQuery(new URLSearchParams(search), 'batch');
  const addressWith = (key: string, value: string | null) => {
    const next = new URLSearchParams(own);
    if (value === null) next.delete(key);
    else next.set(key, value);
    return `${location}?${withOwnQuery(new URLSearchParams(search), 'batch', next)}`;
  };
  return {
    view: own.get('view') === 'questions' ? 'questions' : 'files',
    addressOf: (view) => addressWith('view', view === 'files' ? null : view),
    shown: rowStates.find((state) => state === own.get('show')) ?? null,
    show: (state) => navigate(addressWith('show', state), { replace: true }),
  };
}
