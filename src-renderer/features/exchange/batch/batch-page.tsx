import { FileQuestionMark, SearchX, Trash2 } from 'lucide-react';
import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { useLocation, useParams, useSearch } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { ownQuery, withOwnQuery } from '@/pickers/directory/own-query';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { VirtualTable } from '@/ui/virtual-table';
import layout from '@/ui/page-frame.module.css';

import { QuestionsPart } from '../questions/questions-part';
import { SearchFailed } from '../same/search-failed';
import { useContacts } from '../reading/use-contacts';
import { useImporterState } from '../reading/use-importer-state';
import { AcceptPart } from './accept-part';
import { batchColumns } from './batch-columns';
import { BatchFilter } from './batch-filter';
import { placeInBatch, rememberPlace } from './batch-place';
import { addressOfRow, rowStates, type BatchRow, type RowState } from './batch-row';
import { useDiscardBatch } from './use-discard-batch';
import { useBatch, type BatchView } from './use-batch';
import { useRowActions } from './use-row-actions';
import styles from './batch-page.module.css';

/** Files that were read in one go: which are sure, which want a decision, and how to go through them. */
export function BatchPage() {
  const { id } = useParams<{ id: string }>();
  const t = useText();
  const view = useBatch(id);
  if (view === undefined) return null;
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
  const { contents, rows, own, same, read } = view;
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const discard = useDiscardBatch();
  const [, navigate] = useLocation();
  const { batch } = contents;
  const [shown, show] = useShownState();
  const [current, setCurrent] = useState(() => placeInBatch(batch.id));
  const act = useRowActions();
  const toPeople = useContacts();
  const columns = useMemo(() => batchColumns(t, format, locale), [t, format, locale]);
  const listed = useMemo(
    () => (shown === null ? rows : rows.filter(({ state }) => state === shown)),
    [rows, shown],
  );
  const moveTo = (key: string) => {
    setCurrent(key);
    rememberPlace(batch.id, key);
  };
  const keys = (event: KeyboardEvent, row: BatchRow) => {
    if (event.code === 'KeyA') void act.accept(row);
    else if (event.code === 'KeyX') void act.setAside(row);
    else return;
    event.preventDefault();
    // Where only rows of one state are shown, this one goes: the next takes its place.
    const next = listed[listed.indexOf(row) + 1] ?? listed[listed.indexOf(row) - 1];
    if (shown !== null && next) moveTo(next.id);
  };
  const open = (row: BatchRow) => {
    const address = addressOfRow(row);
    if (row.file.outcome.kind === 'contacts') toPeople(row.file);
    if (address !== null) navigate(address);
  };
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
        <AcceptPart batchId={batch.id} rows={rows} />
      )}
      <QuestionsPart batchId={batch.id} rows={rows} own={own} same={same} read={read} />
      <ReadingNote view={view} />
      <BatchFilter rows={rows} shown={shown} onShow={show} />
      <div className={styles.table}>
        <VirtualTable
          label={t('exchange.batch.table')}
          columns={columns}
          rows={listed}
          rowKey={({ id }) => id}
          current={current}
          onCurrentChange={moveTo}
          onOpen={open}
          onRowKeyDown={keys}
          withLetters
          startsAtCurrent
          empty={
            <EmptyState icon={SearchX} title={t('exchange.batch.none')}>
              {t('exchange.batch.none-text')}
            </EmptyState>
          }
        />
      </div>
      <p className={styles.keys}>{t('exchange.batch.keys')}</p>
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
  const unread = files.filter(({ outcome }) => outcome.kind === 'unread').length;
  if (unread === 0) return null;
  if (batch.endedAt === null && importing.kind === 'reading') {
    const { done, total } = importing;
    return (
      <p className={styles.note} role="status">
        {t('exchange.batch.reading', { done, total })}
      </p>
    );
  }
  return (
    <div className={styles.note}>
      <Banner kind="info">
        {t(batch.cancelled ? 'exchange.batch.cancelled' : 'exchange.batch.interrupted', { count: unread })}
      </Banner>
    </div>
  );
}

/** Which state is shown lives in the address, so that coming back finds the list as it was left. */
function useShownState(): readonly [RowState | null, (state: RowState | null) => void] {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const asked = ownQuery(new URLSearchParams(search), 'batch').get('show');
  const show = useCallback(
    (state: RowState | null) => {
      const own = new URLSearchParams(state === null ? [] : [['show', state]]);
      navigate(`${location}?${withOwnQuery(new URLSearchParams(search), 'batch', own)}`, { replace: true });
    },
    [location, navigate, search],
  );
  return [rowStates.find((state) => state === asked) ?? null, show];
}
