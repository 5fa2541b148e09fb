import { FileText } from 'lucide-react';

import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { IconButton } from '@/ui/icon-button';
import { Popover } from '@/ui/popover';

import { SourceList } from './source-list';
import styles from './sources.module.css';

interface LineSourcesProps {
  /** Of the record that the line shows. */
  readonly id: string;
  /** What the line is called, for those who listen. */
  readonly label: string;
  /** How many sources speak of it. */
  readonly count: number;
}

/**
 * Where a line of a long list comes from: nothing is asked of the register until it is opened. The arrow keys go along the
 * lines, so it is no stop of Tab; the form under the line has the mark too.
 */
export function LineSources({ id, label, count }: LineSourcesProps) {
  const t = useText();
  if (count === 0) return null;
  return (
    <Popover
      label={t('attendance.sources.title')}
      placement="bottom end"
      trigger={
        <IconButton
          looksOnly
          icon={FileText}
          size="s"
          kind="quiet"
          excludeFromTabOrder
          label={t('attendance.sources', { count, name: label })}
        />
      }
    >
      <LinePanel id={id} />
    </Popover>
  );
}

function LinePanel({ id }: { readonly id: string }) {
  const t = useText();
  const found = useLive((register) => register.claimsOf([id]), [id]);
  return (
    <div className={styles.panel}>
      <h3 className={styles.title}>{t('attendance.sources.title')}</h3>
      {found ? <SourceList {...found} /> : null}
    </div>
  );
}
