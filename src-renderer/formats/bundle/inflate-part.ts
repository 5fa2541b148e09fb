import { Inflate } from 'fflate';

import { bundleLimits } from './bundle-format';
import { BundleRefusal, refuse } from './bundle-outcome';
import type { ZipEntry } from './zip-directory';

// Deflate expands at most 1,032 times, so one chunk yields some 16 MiB before the count is looked at again.
const chunkBytes = 16 * 1024;

/**
 * Refuses on what the directory declares, before anything is inflated.
 * @throws BundleRefusal `zip-bomb`
 */
export function refuseOversized(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > bundleLimits.totalBytes) refuse({ code: 'zip-bomb', limit: 'total' });
  const compressed = entries.reduce((sum, { data }) => sum + data.length, 0);
  if (exceedsRatio(total, compressed) || entries.some(({ size, data }) => exceedsRatio(size, data.length))) {
    refuse({ code: 'zip-bomb', limit: 'ratio' });
  }
}

function exceedsRatio(size: number, compressed: number): boolean {
  return size > bundleLimits.ratioFrom && size > compressed * bundleLimits.ratio;
}

/**
 * The bytes of an entry. A stream that yields more than was declared is stopped there, one that yields less is altered.
 * @throws BundleRefusal `zip-bomb` or `altered`
 */
export function inflatePart(entry: ZipEntry): Uint8Array {
  // A copy, so that the part can be handed over to another thread without the archive.
  if (!entry.deflated) return entry.data.slice();
  const inflated = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) refuse({ code: 'zip-bomb', limit: 'declared-size' });
    inflated.set(chunk, length);
    length += chunk.length;
  });
  pushAll(stream, entry);
  if (length !== entry.size) refuse({ code: 'altered', part: entry.name });
  return inflated;
}

function pushAll(stream: Inflate, entry: ZipEntry): void {
  for (let at = 0; at < entry.data.length; at += chunkBytes) {
    const isLast = at + chunkBytes >= entry.data.length;
    try {
      stream.push(entry.data.subarray(at, at + chunkBytes), isLast);
    } catch (error) {
      if (error instanceof BundleRefusal) throw error;
      refuse({ code: 'altered', part: entry.name });
    }
  }
}
