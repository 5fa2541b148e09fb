import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useText } from '@/i18n/use-text';
import { IconButton } from '@/ui/icon-button';
import type { RowActions } from './row-keys';
import styles from './rows.module.css';

/** The same by pointer: shown when the row is under it or has the focus. */
export function RowButtons({ onMove, onRemove }: RowActions) {
  const t = useText();
  return (
    <span className={styles.buttons}>
      {onMove ? (
        <>
          <IconButton icon={ArrowUp} size="s" label={t('meetings.row.up')} onPress={() => onMove('up')} />
          <IconButton
            icon={ArrowDown}
            size="s"
            label={t('meetings.row.down')}
            onPress={() => onMove('down')}
          />
        </>
      ) : null}
      {onRemove ? <IconButton icon={X} size="s" label={t('meetings.row.remove')} onPress={onRemove} /> : null}
    </span>
  );
}
