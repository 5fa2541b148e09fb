import type { FollowUpStatus } from '@/domain/commitment';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { statusIcons } from './status-icons';
import styles from './status.module.css';

/** How far a matter has come, told by icon and word; the colour only repeats it. */
export function StatusMark({ of: status }: { readonly of: FollowUpStatus }) {
  const t = useText();
  return (
    <span className={classNames(styles.mark, styles[status])}>
      <Icon of={statusIcons[status]} size="s" />
      <span className={styles.word}>{t(`domain.commitment-status.${status}`)}</span>
    </span>
  );
}
