import { sheetFileLimit, type SheetErrorCode } from '@/formats/sheet/read-sheets';
import type { ReadSheet } from '@/formats/sheet/sheet';
import type { Host } from '@/host/host';
import type { Translate } from '@/i18n/use-text';
import { formats } from './formats';

/** A file that was chosen: its tables, nothing where it was cancelled, or why it gave none, in words. */
export type OpenedTable =
  | { readonly kind: 'opened'; readonly name: string; readonly sheets: readonly ReadSheet[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly text: string };

const mebibyte = 1024 * 1024;

export interface TableReading {
  /** Called once a file is chosen, and with how many rows there are, once that is known. */
  readonly onReading: (reading: {
    readonly name: string;
    readonly done: number;
    readonly total: number | null;
  }) => void;
  readonly signal: AbortSignal;
  /** Whether it is a follow-up sheet that a State sent back, which may be a Word form. */
  readonly isReturned?: boolean;
}

/** Asks for a file and reads its tables on the other thread. */
export async function openTable(
  host: Host,
  t: Translate,
  { onReading, signal, isReturned = false }: TableReading,
): Promise<OpenedTable> {
  const chosen = await host.openFiles({
    filters: [
      isReturned
        ? { label: t('follow-up.sheets.files'), extensions: ['docx', 'xlsx', 'csv', 'doc', 'odt', 'xls'] }
        : { label: t('tables.read.files'), extensions: ['xlsx', 'csv', 'tsv', 'txt', 'vcf', 'xls'] },
    ],
    multiple: false,
  });
  if (!chosen.ok) {
    if (chosen.error.code === 'cancelled') return { kind: 'cancelled' };
    return { kind: 'failed', text: t(`errors.file.${chosen.error.code}`, { name: '', limit: '' }) };
  }
  const [file] = chosen.value;
  if (!file) return { kind: 'cancelled' };
  const { name } = file;
  onReading({ name, done: 0, total: null });
  const read = await host.readFile(file, { limit: sheetFileLimit });
  if (!read.ok) {
    const limit = sheetFileLimit / mebibyte;
    return { kind: 'failed', text: t(`errors.file.${read.error.code}`, { name, limit }) };
  }
  if (signal.aborted) return { kind: 'cancelled' };
  const stop = () => formats.stopTables();
  signal.addEventListener('abort', stop);
  const onProgress = (at: { readonly done: number; readonly total: number }) => onReading({ name, ...at });
  const worked = await formats.readSheets(read.value, name, { onProgress, signal, isReturned });
  signal.removeEventListener('abort', stop);
  if (!worked.ok) {
    return worked.error.code === 'cancelled'
      ? { kind: 'cancelled' }
      : { kind: 'failed', text: t('tables.error.failed', { name }) };
  }
  const outcome = worked.value;
  return outcome.ok
    ? { kind: 'opened', name, sheets: outcome.sheets }
    : { kind: 'failed', text: inWords(outcome.error.code, name, t, isReturned) };
}

/** Of a follow-up sheet what to do about it is another thing for some. */
function inWords(code: SheetErrorCode, name: string, t: Translate, isReturned: boolean): string {
  if (!isReturned) return t(`tables.error.${code}`, { name });
  switch (code) {
    case 'encrypted':
    case 'old-excel':
    case 'other-kind':
    case 'damaged':
      return t(`follow-up.returned.error.${code}`, { name });
    default:
      return t(`tables.error.${code}`, { name });
  }
}
