import { isMessageKey } from '@/i18n/message-key';
import { languageInWords } from '@/i18n/language-in-words';
import type { Translate } from '@/i18n/use-text';

/** What kind of record a table holds; a table this version does not know by its own name. */
export function tableLabel(table: string, t: Translate): string {
  const key = `meetings.table.${table}`;
  return isMessageKey(key) ? t(key) : table;
}

/** The label of a field by its path: "Title, Russian" for `title.ru`. */
export function fieldLabel(path: string, language: string, t: Translate): string {
  const [field = '', tag] = path.split('.');
  const key = `meetings.field.${field}`;
  const label = isMessageKey(key) ? t(key) : field;
  if (tag === undefined) return label;
  return t('meetings.history.in-language', { field: label, language: languageInWords(tag, language, t) });
}
