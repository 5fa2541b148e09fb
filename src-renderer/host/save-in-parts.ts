import type { Bridge, FileHandle, Result } from '../../src-preload/contract';
import type { SaveOptions } from './host';

/** In bytes: so much crosses to the other side within a frame. */
export const partSize = 1024 ** 2;

/**
 * Saves what is larger than one part a part at a time, so that the page answers meanwhile and the saving can be cancelled.
 * At the place that was chosen the file appears whole or not at all.
 */
export async function saveInParts(
  bridge: Pick<Bridge, 'request'>,
  { suggestedName, filters, bytes, signal, onProgress }: SaveOptions,
): Promise<Result<FileHandle>> {
  const total = bytes.length;
  const begun = await bridge.request('file:save-begin', { suggestedName, filters, size: total });
  if (!begun.ok) return begun;
  const { writing } = begun.value;
  let isEnded = false;
  try {
    for (let at = 0; at < total; at += partSize) {
      if (signal?.aborted) return { ok: false, error: { code: 'cancelled' } };
      onProgress?.(at, total);
      // A copy: of a view the whole would cross.
      const part = await bridge.request('file:save-part', { writing, bytes: bytes.slice(at, at + partSize) });
      if (!part.ok) return part;
    }
    if (signal?.aborted) return { ok: false, error: { code: 'cancelled' } };
    const saved = await bridge.request('file:save-end', { writing });
    isEnded = true;
    return saved;
  } finally {
    // The answer is the one above, whatever becomes of this.
    if (!isEnded) await bridge.request('file:save-give-up', { writing }).catch(() => undefined);
  }
}
