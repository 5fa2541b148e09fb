import { followUpStatuses } from '@/domain/follow-up-statuses';
import type { FollowUpStatus } from '@/domain/commitment';
import { classNames } from '@/ui/class-names';
import type { IconShape } from '@/ui/icon';
import icon from '@/ui/icon.module.css';
import { attentionIcons } from './attention-icons';
import { attentions, type Attention } from './recommendation-filter';
import { statusIcons } from './status-icons';
import styles from './status.module.css';

/**
 * The shapes of every sign, drawn once. A grid of hundreds of cells refers to them: that is many times quicker than
 * drawing each anew.
 */
export function SignSprite() {
  return (
    <svg className={styles.sprite} aria-hidden focusable={false}>
      {followUpStatuses.map((status) => (
        <SignShape key={status} id={status} of={statusIcons[status]} />
      ))}
      {attentions.map((attention) => (
        <SignShape key={attention} id={attention} of={attentionIcons[attention]} />
      ))}
    </svg>
  );
}

function SignShape({ id, of: Shape }: { readonly id: string; readonly of: IconShape }) {
  return (
    <symbol id={`sign-${id}`} viewBox="0 0 24 24">
      <Shape className={styles.shape} />
    </symbol>
  );
}

/** A sign of the sprite as an element, not a component of its own; its words stand in the name of what it is in. */
export function sign(of: FollowUpStatus | Attention) {
  return (
    <svg
      key={of}
      aria-hidden
      focusable={false}
      className={classNames(
        icon.icon,
        of === 'overdue' || of === 'silent' ? icon.s : null,
        styles.sign,
        styles[of],
      )}
    >
      <use href={`#sign-${of}`} />
    </svg>
  );
}
