import { sheetFiles, type SheetFormat } from '@/formats/sheet/sheet';
import type { CsvOptions } from '@/formats/sheet/write-csv';
import { rowsOfTable } from '@/formats/tables/rows-of-table';
import { tableLanguage } from '@/formats/tables/table-language';
import type { Host } from '@/host/host';
import type { Translate } from '@/i18n/use-text';
import type { Register } from '@/store/register';
import { formats } from './formats';
import { loadSnapshot } from './load-snapshot';
import type { TableScope } from './table-scope';

export interface TableChoice {
  readonly format: SheetFormat;
  readonly separator: NonNullable<CsvOptions['separator']>;
  readonly withContacts: boolean;
  readonly withPosts?: boolean;
}

/** What came of saving a table: its name, nothing where it was cancelled, or why it failed, in words. */
export type SavedTable =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly text: string };

/** Writes the table on the other thread and saves it where the user says. */
export async function saveTable(
  {
    register,
    host,
    t,
    locale,
  }: { readonly register: Register; readonly host: Host; readonly t: Translate; readonly locale: string },
  scope: TableScope,
  { format, separator, withContacts, withPosts = false }: TableChoice,
): Promise<SavedTable> {
  const snapshot = await loadSnapshot(
    register,
    scope.kind === 'attendance' ? scope : { meetingId: null, date: null },
  );
  const written = await formats.writeTable(
    rowsOfTable(snapshot),
    {
      language: tableLanguage(locale),
      withContacts,
      withPosts,
      name: t(`tables.sheet-name.${scope.kind}`),
      writtenAt: Date.now(),
      ...(scope.kind === 'attendance' ? { delegationOrder: scope.delegationOrder } : {}),
    },
    format,
    { separator },
  );
  if (!written.ok) return { kind: 'failed', text: t('tables.export.failed') };
  const { extension } = sheetFiles[format];
  const name =
    scope.kind === 'attendance'
      ? t('tables.file-name.attendance', { name: scope.name })
      : t('tables.file-name.people');
  const suggestedName = `${name}.${extension}`;
  const saved = await host.saveFile({
    suggestedName,
    filters: [{ label: t('tables.read.files'), extensions: [extension] }],
    bytes: written.value,
  });
  if (saved.ok) return { kind: 'saved', name: saved.value.name };
  if (saved.error.code === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'failed', text: t(`errors.file.${saved.error.code}`, { name: suggestedName, limit: '' }) };
}
