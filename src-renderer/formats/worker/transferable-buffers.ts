import type { BundleOutcome } from '../bundle/bundle-outcome';

/** The buffers of a result that may change hands: those that its bytes fill alone. */
export function buffersOf(result: Uint8Array | BundleOutcome): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { buffer, byteLength } of result instanceof Uint8Array ? [result] : filesOf(result)) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffers.add(buffer);
  }
  return [...buffers];
}

function filesOf(outcome: BundleOutcome): Iterable<Uint8Array> {
  return outcome.ok ? outcome.contents.files.values() : [];
}
