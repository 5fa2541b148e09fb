import { FileText, Inbox, X } from 'lucide-react';
import { Link } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';

import { useDiscard } from '../pending/use-discard';
import { useWaitingReviews } from '../pending/use-waiting';
import styles from './import-page.module.css';

/** Texts that were read and wait for the user's word. */
export function WaitingList() {
  const t = useText();
  const format = useFormat();
  const waiting = useWaitingReviews();
  const discard = useDiscard();
  if (waiting === undefined) return null;
  return (
    <Card title={t('exchange.waiting.title', { count: waiting.length })}>
      {waiting.length === 0 ? (
        <p className={styles.empty}>
          <Icon of={Inbox} />
          {t('exchange.waiting.none')}
        </p>
      ) : (
        <ul className={styles.waiting}>
          {waiting.map(({ id, files, readAt, meetings, decisions }) => {
            const name = format.list(files);
            const touched =
              decisions.accepted.length + decisions.dropped.length + Object.keys(decisions.corrected).length;
            return (
              <li key={id} className={styles.line}>
                <Link to={`/import/review/${id}`} className={styles.link}>
                  <Icon of={FileText} />
                  <span className={styles.file} title={name}>
                    {name}
                  </span>
                  <span className={styles.said}>
                    {t('exchange.waiting.line', {
                      meetings,
                      touched,
                      when: format.relative(new Date(readAt)),
                    })}
                  </span>
                </Link>
                <IconButton
                  icon={X}
                  size="s"
                  label={t('exchange.waiting.discard', { name })}
                  onPress={() => void discard(id)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
