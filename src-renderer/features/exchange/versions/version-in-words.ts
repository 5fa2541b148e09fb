import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

import type { EarlierText } from '../pending/pending-review';

/** "The same text as closing.docx, imported on 3 March 2026". */
export function sameTextInWords({ name, at, isImported }: EarlierText, t: Translate, format: Format): string {
  const date = format.day(new Date(at));
  return t(isImported ? 'exchange.version.same-imported' : 'exchange.version.same-read', { name, date });
}

/** "A version of draft.docx, imported on 3 March 2026". */
export function versionInWords({ name, at, isImported }: EarlierText, t: Translate, format: Format): string {
  const date = format.day(new Date(at));
  return t(isImported ? 'exchange.version.of-imported' : 'exchange.version.of-read', { name, date });
}
