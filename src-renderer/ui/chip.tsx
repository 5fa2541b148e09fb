import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useText } from '@/i18n/use-text';
import styles from './chip.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';
import { useReadOnly } from './read-only';

interface ChipProps {
  /** What the chip stands for, also in words for the remove button. */
  readonly label: string;
  readonly children?: ReactNode;
  readonly onRemove?: () => void;
}

/** A filter or value in force, which can be taken away. */
export function Chip({ label, children, onRemove }: ChipProps) {
  const t = useText();
  const readOnly = useReadOnly();
  return (
    <span className={classNames(styles.chip, onRemove && !readOnly && styles.removable)}>
      <span className={styles.text} title={label}>
        {children ?? label}
      </span>
      {onRemove && !readOnly ? (
        <AriaButton
          className={classNames(styles.remove)}
          aria-label={t('ui.remove', { name: label })}
          onPress={onRemove}
        >
          <Icon of={X} size="s" />
        </AriaButton>
      ) : null}
    </span>
  );
}
