import type { SourceNote } from '@/domain/draft';
import type { Translate } from '@/i18n/use-text';

/** What the user has to know of how a file was read. */
export function noteInWords({ code, count = 1 }: SourceNote, t: Translate): string {
  return t(`exchange.note.${code}`, { count });
}
