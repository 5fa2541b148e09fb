import type { FieldError } from 'react-hook-form';
import { isMessageKey } from '@/i18n/message-key';
import type { Translate } from '@/i18n/use-text';

/** Puts a form's issue into words: by its message where that is a message key, else by its kind. */
export function fieldErrorText(error: FieldError | undefined, t: Translate): string | undefined {
  if (!error) return undefined;
  if (error.message && isMessageKey(error.message)) return t(error.message);
  switch (error.type) {
    case 'required':
    case 'too_small':
      return t('errors.field.required');
    case 'too_big':
      return t('errors.field.too-long');
    case 'invalid_value':
      return t('errors.field.choice');
    default:
      return t('errors.field.invalid');
  }
}
