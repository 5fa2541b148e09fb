import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useText } from '@/i18n/use-text';
import { classNames } from './class-names';
import styles from './field.module.css';
import { Icon } from './icon';

/** What every field says about itself. */
export interface FieldWords {
  readonly label: string;
  /** Hides the label from sight where its place says the same; it stays the accessible name. */
  readonly labelHidden?: boolean;
  readonly description?: ReactNode;
  /** What is wrong and what to do, in words; marks the field as invalid. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

export function FieldLabel({ label, labelHidden, optional }: FieldWords) {
  const t = useText();
  return (
    <Label className={classNames(styles.label, labelHidden && styles.hidden)}>
      {label}
      {optional ? <span className={styles.optional}>{t('ui.optional')}</span> : null}
    </Label>
  );
}

export function FieldNotes({ description, error }: FieldWords) {
  return (
    <>
      {description ? (
        <Text slot="description" className={classNames(styles.description)}>
          {description}
        </Text>
      ) : null}
      <FieldError className={classNames(styles.error)}>
        <Icon of={CircleAlert} size="s" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}
