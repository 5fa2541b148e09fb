import { createIntl } from 'react-intl';

import type { Translate } from '@/i18n/use-text';
import { messages as en } from '@/i18n/messages/en/messages';
import { messages as ru } from '@/i18n/messages/ru/messages';

/** The words of the interface without the interface. */
export function createTranslate(language: 'en' | 'ru'): Translate {
  const intl = createIntl({ locale: language, messages: language === 'en' ? en : ru });
  return (key, values) => intl.formatMessage({ id: key }, { ...values });
}
