import type { UnmigratedOutcome } from '../bundle/read-bundle';

/** The buffers of a result that may change hands: those that its bytes fill alone. */
export function buffersOf(result: Uint8Array | UnmigratedOutcome): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { buffer, byteLength } of result instanceof Uint8Array ? [result] : filesOf(result)) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffers.add(buffer);
  }
  return [...buffers];
}

function filesOf(outcome: UnmigratedOutcome): Iterable<Uint8Array> {
  if (!outcome.ok) return [];
  return 'opened' in outcome ? outcome.opened.files.values() : outcome.contents.files.values();
}
