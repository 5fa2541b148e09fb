import type { Host } from '@/host/host';
import type { PaperSaved } from './save-paper';

/** Asks where to keep what was written; `null` for what could not be written. */
export async function saveBytes(
  host: Pick<Host, 'saveFile'>,
  bytes: Uint8Array | null,
  suggestedName: string,
  extension: string,
): Promise<PaperSaved> {
  if (bytes === null) return { kind: 'not-written' };
  const filters = [{ label: extension.toUpperCase(), extensions: [extension] }];
  const saved = await host.saveFile({ suggestedName, filters, bytes });
  return saved.ok ? { kind: 'saved', file: saved.value } : { kind: 'not-saved', error: saved.error };
}
