import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox';
import styles from './checkbox.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';
import { useReadOnly } from './read-only';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  /** Left out only with an `aria-label`. */
  readonly children?: ReactNode;
}

export function Checkbox({ children, ...aria }: CheckboxProps) {
  const readOnly = useReadOnly();
  return (
    <AriaCheckbox {...aria} isReadOnly={aria.isReadOnly ?? readOnly} className={classNames(styles.checkbox)}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.box}>
            {isIndeterminate ? (
              <Icon of={Minus} size="s" />
            ) : isSelected ? (
              <Icon of={Check} size="s" />
            ) : null}
          </span>
          {children ? <span>{children}</span> : null}
        </>
      )}
    </AriaCheckbox>
  );
}
