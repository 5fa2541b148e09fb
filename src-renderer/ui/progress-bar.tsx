import { useState } from 'react';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import { useText } from '@/i18n/use-text';
import { Button } from './button';
import { classNames } from './class-names';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  /** What is being done: "Reading 14 files". */
  readonly label: string;
  readonly done: number;
  /** Absent while it is not known how much there is. */
  readonly total?: number;
  /** What is being worked on now, such as a file's name. */
  readonly detail?: string;
  readonly onCancel?: () => void;
}

export function ProgressBar({ label, done, total, detail, onCancel }: ProgressBarProps) {
  const t = useText();
  const [cancelling, setCancelling] = useState(false);
  const count = total === undefined ? '' : t('ui.progress', { done, total });
  return (
    <div className={styles.progress}>
      <AriaProgressBar
        className={classNames(styles.bar)}
        value={done}
        maxValue={total ?? 1}
        isIndeterminate={total === undefined}
        valueLabel={count}
        aria-label={label}
      >
        {({ percentage }) => (
          <>
            <span className={styles.words}>
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{count}</span>
            </span>
            <span className={styles.track}>
              <span
                className={classNames(styles.fill, percentage === undefined && styles.waiting)}
                style={{ inlineSize: `${percentage ?? 30}%` }}
              />
            </span>
            {detail ? (
              <span className={styles.detail} title={detail}>
                {detail}
              </span>
            ) : null}
          </>
        )}
      </AriaProgressBar>
      {onCancel ? (
        <Button
          isDisabled={cancelling}
          onPress={() => {
            setCancelling(true);
            onCancel();
          }}
        >
          {t(cancelling ? 'ui.cancelling' : 'ui.cancel')}
        </Button>
      ) : null}
    </div>
  );
}
