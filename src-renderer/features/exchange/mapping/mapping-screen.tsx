import { ArrowRight } from 'lucide-react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';
import { useNotify } from '@/ui/notices';
import { PageHeader } from '@/ui/page-header';
import layout from '@/ui/page-frame.module.css';

import { BadRows } from './bad-rows';
import { goOnToReview } from './go-on-to-review';
import type { WaitingTables } from './mapping-database';
import { TableCard } from './table-card';
import { useMapping } from './use-mapping';
import styles from './mapping.module.css';

/** What the columns of a file's tables mean: proposed, to be said otherwise, then read for the review. */
export function MappingScreen({ file }: { readonly file: WaitingTables }) {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const register = useRegister();
  const [, navigate] = useLocation();
  const mapping = useMapping(file);
  const { opened, mappings, preview } = mapping;
  const [isReading, setReading] = useState(false);
  const tables = opened.kind === 'open' ? opened.shown.tables : [];
  const taken = preview?.tables.reduce((sum, table) => sum + table.taken, 0) ?? 0;
  const bad = preview?.tables.reduce((sum, table) => sum + table.bad, 0) ?? 0;
  const canGoOn = opened.kind === 'open' && taken > 0 && !isReading;

  const goOn = async () => {
    if (!canGoOn) return;
    setReading(true);
    const id = await goOnToReview(register, file, opened.client, tables, mappings).catch(() => null);
    setReading(false);
    if (id === null) notify({ kind: 'error', text: t('exchange.mapping.not-read') });
    else {
      // It was joined with what was read before it: whose review opens is to be said.
      if (id !== file.id) notify({ kind: 'info', text: t('exchange.mapping.joined', { name: file.name }) });
      navigate(`/import/review/${id}`, { replace: true });
    }
  };
  const latest = useRef(goOn);
  useLayoutEffect(() => {
    latest.current = goOn;
  });
  useGoOnCommand(useCallback(() => void latest.current(), []));

  return (
    <div className={layout.page}>
      <PageHeader
        title={t('exchange.mapping.title', { name: file.name })}
        actions={
          <>
            <Button kind="quiet" onPress={() => navigate('/import')}>
              {t('exchange.review.later')}
            </Button>
            <Button kind="primary" shortcut="Mod+Enter" isDisabled={!canGoOn} onPress={() => void goOn()}>
              {t('exchange.mapping.go-on')}
            </Button>
          </>
        }
        meta={
          <span role="status">
            {opened.kind === 'opening' || (opened.kind === 'open' && preview === null && tables.length > 0)
              ? t('exchange.mapping.counting')
              : t('exchange.mapping.counts', { taken, bad })}
          </span>
        }
      />
      <div className={styles.scroll}>
        <div className={styles.sheet}>
          {opened.kind === 'failed' ? (
            <Banner kind="danger" title={t('exchange.mapping.not-opened')}>
              {t('exchange.mapping.not-opened-hint')}
            </Banner>
          ) : null}
          {opened.kind === 'open' && tables.length === 0 ? (
            <Banner kind="ask" title={t('exchange.mapping.no-table')}>
              {t('exchange.mapping.no-table-hint')}
            </Banner>
          ) : null}
          {opened.kind === 'open'
            ? opened.shown.notes.map(({ code, count = 1, names = [] }) => (
                <Banner key={code} kind={code === 'cut' ? 'danger' : 'info'}>
                  {t(`exchange.mapping.note.${code}`, { count, names: format.list(names) })}
                </Banner>
              ))
            : null}
          {preview && bad > 0 && opened.kind === 'open' ? (
            <BadRows
              name={file.name}
              preview={preview}
              count={bad}
              client={opened.client}
              mappings={mappings}
            />
          ) : null}
          {tables.map((table, at) => (
            <TableCard
              // A table is its place in the file.
              // oxlint-disable-next-line react/no-array-index-key -- see above
              key={at}
              table={table}
              mapping={mappings[at] ?? table.mapping}
              preview={preview?.tables[at] ?? null}
              isFirst={at === tables.findIndex(({ shape }) => shape === table.shape)}
              isLone={tables.length === 1}
              onKind={(kind) => mapping.setKind(at, kind)}
              onColumn={(column, field, party) => mapping.setColumn(at, column, field, party)}
              onOrder={(order) => mapping.setOrder(at, order)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function useGoOnCommand(run: () => void): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'exchange.mapping.go-on',
        message: 'exchange.command.mapping-go-on',
        group: 'exchange',
        icon: ArrowRight,
        shortcuts: ['Mod+Enter'],
        run,
      },
    ],
    [run],
  );
  useCommands(commands);
}
