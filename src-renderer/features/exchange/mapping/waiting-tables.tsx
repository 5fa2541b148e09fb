import { useLiveQuery } from 'dexie-react-hooks';
import { Table2, X } from 'lucide-react';
import { Link } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';
import { useNotify } from '@/ui/notices';

import styles from '../page/import-page.module.css';
import { discardWaitingTables, mappingDatabase, waitingTables } from './mapping-database';

/** Files of tables whose columns wait for a meaning; nothing where there are none. */
export function WaitingTablesCard() {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const waiting = useLiveQuery(waitingTables, []);
  if (waiting === undefined || waiting.length === 0) return null;
  const discard = async (id: string, name: string) => {
    await discardWaitingTables(id);
    notify({
      kind: 'done',
      text: t('exchange.waiting.discarded', { name }),
      action: {
        label: t('app.command.undo'),
        run: () => void mappingDatabase.files.update(id, { discardedAt: null }),
      },
    });
  };
  return (
    <Card title={t('exchange.mapping.waiting', { count: waiting.length })}>
      <ul className={styles.waiting}>
        {waiting.map(({ id, name, readAt }) => (
          <li key={id} className={styles.line}>
            <Link to={`/import/tables/${id}`} className={styles.link}>
              <Icon of={Table2} />
              <span className={styles.file} title={name}>
                {name}
              </span>
              <span className={styles.said}>
                {t('exchange.mapping.waiting.line', { when: format.relative(new Date(readAt)) })}
              </span>
            </Link>
            <IconButton
              icon={X}
              size="s"
              label={t('exchange.waiting.discard', { name })}
              onPress={() => void discard(id, name)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
