import type { ReactNode, Ref } from 'react';
import { SourcesButton } from '../sources/sources-button';
import { RowButtons } from './row-buttons';
import { rowKeys, type RowActions } from './row-keys';
import styles from './rows.module.css';
import { KeyScope } from '@/ui/key-scope';

interface PartRowProps {
  /** Id of the part; a second one after a space where it stands for two records. */
  readonly id: string;
  /** What the row is, for those who listen. */
  readonly label: string;
  readonly actions: RowActions;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/** One row of an ordered list: fields side by side, moved and removed by keys or by the buttons at its end. */
export function PartRow({ id, label, actions, children, ref }: PartRowProps) {
  return (
    <KeyScope
      ref={ref}
      role="group"
      aria-label={label}
      data-part={id}
      className={styles.row}
      onKeys={rowKeys(actions)}
    >
      <div>{children}</div>
      <span className={styles.end}>
        <SourcesButton ids={id.split(' ')} label={label} />
        <RowButtons {...actions} />
      </span>
    </KeyScope>
  );
}
