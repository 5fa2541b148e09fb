import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import { languageInWords } from '@/i18n/language-in-words';
import { messages as english, type MessageKey } from '@/i18n/messages/en/messages';
import { messages as russian } from '@/i18n/messages/ru/messages';
import type { Translate } from '@/i18n/use-text';

const words = (locale: string, messages: Readonly<Record<MessageKey, string>>): Translate => {
  const intl = createIntl({ locale, messages });
  return (key, values) => intl.formatMessage({ id: key }, values);
};

it('names a language, and says so where none is recorded', () => {
  const [en, ru] = [words('en', english), words('ru', russian)];
  expect(languageInWords('kk', 'ru', ru)).toBe('казахский');
  expect(languageInWords('und', 'en', en)).toBe('language not stated');
  expect(languageInWords('und', 'ru', ru)).toBe('язык не указан');
  expect(languageInWords('no tag', 'en', en)).toBe('no tag');
});
