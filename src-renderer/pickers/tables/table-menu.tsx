import { CircleQuestionMark, FileDown, FileUp, Table2 } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useHost } from '@/host/react/host-context';
import { useText, type Translate } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Menu, MenuItem, MenuLine } from '@/ui/menu';
import { useNotify } from '@/ui/notices';
import { ProgressBar } from '@/ui/progress-bar';
import { openTable, type OpenedTable, type TableReading } from './open-table';
import { saveTable, type TableChoice } from './save-table';
import styles from './table-menu.module.css';
import type { TableScope } from './table-scope';

interface Reading {
  readonly name: string;
  readonly done: number;
  readonly total: number | null;
  readonly cancel: () => void;
}

interface TableMenuProps {
  readonly scope: TableScope;
  /** A table was read: shows its review. */
  readonly onOpened: (table: Extract<OpenedTable, { kind: 'opened' }>) => void;
}

const files = [
  { id: 'xlsx', label: 'tables.export.xlsx', format: 'xlsx', separator: ',' },
  { id: 'csv', label: 'tables.export.csv', format: 'csv', separator: ',' },
  { id: 'csv-semicolon', label: 'tables.export.csv-semicolon', format: 'csv', separator: ';' },
] as const;

/** Every kind of file, without contact details and with them. */
const ways = files.flatMap(({ id, label, ...file }) =>
  [false, true].map((withContacts) => ({
    id: withContacts ? `${id}-contacts` : id,
    label,
    choice: { ...file, withContacts },
  })),
);

/** What goes out stands in the name of the entry: read aloud or found by its letters, each is another. */
export function exportLabel(
  t: Translate,
  file: (typeof files)[number]['label'],
  holds: 'tables.export.contacts' | 'tables.export.posts' | null,
): string {
  return [`${t('tables.export')}: ${t(file)}`, holds === null ? '' : t(holds)].filter(Boolean).join(' · ');
}

/** Out as a table, and in again. */
export function TableMenu({ scope, onOpened }: TableMenuProps) {
  const t = useText();
  const { locale } = useIntl();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const [, navigate] = useLocation();
  const [isBusy, setBusy] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);

  const busy = (work: Promise<void>) => {
    setBusy(true);
    void work.finally(() => setBusy(false));
  };
  const save = (choice: TableChoice) =>
    busy(
      saveTable({ register, host, t, locale }, scope, choice).then((saved) => {
        if (saved.kind === 'saved')
          notify({ kind: 'done', text: t('tables.export.done', { name: saved.name }) });
        else if (saved.kind === 'failed') notify({ kind: 'error', text: saved.text });
      }),
    );
  const read = () => {
    const giveUp = new AbortController();
    const { signal } = giveUp;
    const onReading: TableReading['onReading'] = (at) => setReading({ ...at, cancel: () => giveUp.abort() });
    busy(
      openTable(host, t, { onReading, signal })
        .then((opened) => {
          if (opened.kind === 'opened') onOpened(opened);
          else if (opened.kind === 'failed') notify({ kind: 'error', text: opened.text });
        })
        .finally(() => setReading(null)),
    );
  };

  const menu = (
    <Menu
      label={t('tables.menu')}
      placement="bottom end"
      trigger={
        <Button looksOnly kind="quiet" icon={Table2} isDisabled={isBusy}>
          {t('tables.menu')}
        </Button>
      }
    >
      {ways.map(({ id, label, choice }) => (
        <MenuItem
          looksOnly
          key={id}
          id={id}
          icon={FileDown}
          label={exportLabel(t, label, choice.withContacts ? 'tables.export.contacts' : null)}
          onAction={() => save(choice)}
        />
      ))}
      <MenuItem
        looksOnly
        id="xlsx-posts"
        icon={FileDown}
        label={exportLabel(t, 'tables.export.xlsx', 'tables.export.posts')}
        onAction={() => save({ format: 'xlsx', separator: ',', withContacts: false, withPosts: true })}
      />
      <MenuLine />
      <MenuItem id="read" icon={FileUp} label={t('tables.read')} onAction={read} />
      <MenuItem
        looksOnly
        id="help"
        icon={CircleQuestionMark}
        label={t('tables.help')}
        onAction={() => navigate('/help/tables')}
      />
    </Menu>
  );
  return reading === null ? (
    menu
  ) : (
    <div className={styles.reading}>
      <ProgressBar
        label={t('tables.reading', { name: reading.name })}
        done={reading.done}
        {...(reading.total === null ? {} : { total: reading.total })}
        onCancel={reading.cancel}
      />
    </div>
  );
}
