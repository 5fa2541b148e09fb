import type { Bridge, Result } from '../../src-preload/contract';

/**
 * Reads what is larger than one part a part at a time, so that the page answers meanwhile.
 * @returns the file whole, or why not: never a share of it
 */
export async function readInParts(
  bridge: Pick<Bridge, 'request'>,
  request: { readonly token: string; readonly limit: number },
): Promise<Result<Uint8Array>> {
  const begun = await bridge.request('file:read-begin', request);
  if (!begun.ok) return begun;
  const { reading, size } = begun.value;
  let isOver = false;
  try {
    const bytes = new Uint8Array(size);
    let at = 0;
    // One part even of a file that is empty by now: with the last one the other side closes it.
    do {
      const part = await bridge.request('file:read-part', { reading });
      if (!part.ok) {
        isOver = true;
        return part;
      }
      bytes.set(part.value, at);
      at += part.value.byteLength;
    } while (at < size);
    isOver = true;
    return { ok: true, value: bytes };
  } finally {
    // The answer is the one above, whatever becomes of this.
    if (!isOver) await bridge.request('file:read-give-up', { reading }).catch(() => undefined);
  }
}
