import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import styles from './checkbox.module.css';
import { classNames } from './class-names';
import { useReadOnly } from './read-only';

export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
}

/** Something that is on or off at once. For a value among others in a form, use Checkbox. */
export function Switch({ children, ...aria }: SwitchProps) {
  const readOnly = useReadOnly();
  return (
    <AriaSwitch {...aria} isReadOnly={aria.isReadOnly ?? readOnly} className={classNames(styles.switch)}>
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
