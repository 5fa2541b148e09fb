import type { SourceNote } from '@/domain/draft';
import { groupedBy } from '@/domain/grouped-by';
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

/** Each note of several files once, in words, with the names of the files. */
export function notesOf(
  sources: readonly { readonly file: string; readonly notes?: readonly SourceNote[] | undefined }[],
  t: Translate,
  format: Format,
): ReadonlyMap<string, readonly string[]> {
  const told = sources.flatMap(({ file, notes = [] }) =>
    notes.map((note) => ({ file, words: noteInWords(note, t, format) })),
  );
  return new Map(
    [...groupedBy(told, ({ words }) => words)].map(([words, own]) => [
      words,
      [...new Set(own.map(({ file }) => file))],
    ]),
  );
}
