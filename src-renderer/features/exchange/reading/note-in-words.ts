import type { SourceNote } from '@/domain/draft';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

/** What the user has to know of how a file was read. */
export function noteInWords(
  { code, count = 1, names = [] }: SourceNote,
  t: Translate,
  format: Format,
): string {
  return t(`exchange.note.${code}`, { count, names: format.list(names) });
}
