import { Download } from 'lucide-react';

import type { Mapping } from '@/formats/sheet-records/mapping';
import type { TablesPreview } from '@/formats/sheet-records/preview-tables';
import { rowProblemCodes, type RowProblem } from '@/formats/sheet-records/row-problems';
import { sheetFiles, sheetFormats, type SheetFormat } from '@/formats/sheet/sheet';
import type { RecordTablesClient } from '@/formats/worker/record-tables-client';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { useNotify } from '@/ui/notices';

import { letterOf } from './column-list';
import styles from './mapping.module.css';

interface BadRowsProps {
  readonly name: string;
  readonly preview: TablesPreview;
  readonly count: number;
  readonly client: RecordTablesClient;
  readonly mappings: readonly Mapping[];
}

/** The rows that are left out, each with its place and why, and a way to take them along. */
export function BadRows({ name, preview, count, client, mappings }: BadRowsProps) {
  const t = useText();
  const save = useSave(name, client, mappings);
  return (
    <div className={styles.bad}>
      <Disclosure title={t('exchange.mapping.bad', { count })} summary={t('exchange.mapping.bad.summary')}>
        <ul className={styles.badRows}>
          {preview.bad.map(({ sheet, row, problems, cells }) => (
            <li key={`${sheet} ${row}`} className={styles.badRow}>
              <span className={styles.place}>{t('exchange.mapping.bad.place', { sheet, row: row + 1 })}</span>
              <span className={styles.problems}>
                {problems.map((problem) => (
                  <span key={`${problem.code} ${problem.column}`}>{problemInWords(problem)}</span>
                ))}
              </span>
              <span className={styles.cells}>
                <Bidi>{cells.join(' · ')}</Bidi>
              </span>
            </li>
          ))}
        </ul>
        {count > preview.bad.length ? (
          <p className={styles.hint}>
            {t('exchange.mapping.bad.more', { count: count - preview.bad.length })}
          </p>
        ) : null}
      </Disclosure>
      <span className={styles.saves}>
        {sheetFormats.map((format) => (
          <Button key={format} size="s" icon={Download} onPress={() => void save(format)}>
            {t('exchange.mapping.bad.save', { format: format.toUpperCase() })}
          </Button>
        ))}
      </span>
    </div>
  );

  function problemInWords({ code, text, column, other = 0 }: RowProblem): string {
    const reason = t(`exchange.mapping.problem.${code}`, { row: other + 1 });
    const place = column === null ? '' : letterOf(column);
    return text === '' ? reason : t('exchange.mapping.problem', { place, text, reason });
  }
}

function useSave(
  name: string,
  client: RecordTablesClient,
  mappings: readonly Mapping[],
): (format: SheetFormat) => Promise<void> {
  const t = useText();
  const host = useHost();
  const notify = useNotify();
  return async (format) => {
    const reasons = Object.fromEntries(
      rowProblemCodes.map((code) => [code, t(`exchange.mapping.problem.${code}`, { row: 0 })]),
    );
    const words = {
      row: t('exchange.mapping.bad.row'),
      reason: t('exchange.mapping.bad.reason'),
      // One word for each of the codes, by the line above.
      reasons: reasons as Readonly<Record<RowProblem['code'], string>>,
    };
    const written = await client.writeBadRows(mappings, words, format);
    if (!written.ok) {
      notify({ kind: 'error', text: t('exchange.mapping.bad.not-written') });
      return;
    }
    const { extension } = sheetFiles[format];
    const suggestedName = `${t('exchange.mapping.bad.file', { name: name.replace(/\.[a-z]{2,4}$/iu, '') })}.${extension}`;
    const saved = await host.saveFile({
      suggestedName,
      filters: [{ label: t('tables.read.files'), extensions: [extension] }],
      bytes: written.value,
    });
    if (saved.ok) notify({ kind: 'done', text: t('exchange.mapping.bad.saved', { name: saved.value.name }) });
    else if (saved.error.code !== 'cancelled')
      notify({
        kind: 'error',
        text: t(`errors.file.${saved.error.code}`, { name: suggestedName, limit: '' }),
      });
  };
}
