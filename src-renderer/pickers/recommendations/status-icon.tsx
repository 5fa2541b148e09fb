import type { FollowUpStatus } from '@/domain/commitment';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { statusIcons } from './status-icons';
import styles from './status.module.css';

/** The mark of a status by itself; its word stands beside it, or in the name of what it is in. */
export function StatusIcon({ of: status }: { readonly of: FollowUpStatus }) {
  return (
    <span className={classNames(styles.mark, styles[status])}>
      <Icon of={statusIcons[status]} />
    </span>
  );
}
