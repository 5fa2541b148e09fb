/** What a part of a message in the form of S/MIME holds (RFC 5652): a text under a signature, or one that needs a key. */
export type SealedPart =
  { readonly kind: 'signed'; readonly content: Uint8Array } | { readonly kind: 'encrypted' };

/** Object identifiers as they are written: 1.2.840.113549.1.7.n, and 1.2.840.113549.1.9.16.1.23. */
const contentTypes = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];
const authenticated = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x17];
const signed = [...contentTypes, 0x02];
const encrypted = [[...contentTypes, 0x03], [...contentTypes, 0x06], authenticated];
/** Deeper than any such part. */
const depthLimit = 12;

/** Opens what is only signed; the signature is not checked, as nobody is named by it. `null` where it is neither, or damaged. */
export function openSealed(bytes: Uint8Array): SealedPart | null {
  try {
    return opened(bytes);
  } catch {
    return null;
  }
}

function opened(bytes: Uint8Array): SealedPart | null {
  const [outer] = elementsOf(bytes, 1);
  const [type, content] = outer ? elementsOf(outer.content, 2) : [];
  if (!type) return null;
  if (encrypted.some((oid) => isSame(type.content, oid))) return { kind: 'encrypted' };
  if (!content || !isSame(type.content, signed)) return null;
  const [data] = elementsOf(content.content, 1);
  // Its version, the methods of its digests, then what was signed.
  const [, , encapsulated] = data ? elementsOf(data.content, 3) : [];
  const [, wrapped] = encapsulated ? elementsOf(encapsulated.content, 2) : [];
  if (!wrapped) return null;
  const pieces: Uint8Array[] = [];
  collect(wrapped.content, pieces, 0);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.length > 0 ? { kind: 'signed', content: whole } : null;
}

interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** The octets of a string that may be written in pieces, one within another. */
function collect(bytes: Uint8Array, pieces: Uint8Array[], depth: number): void {
  if (depth > depthLimit) throw new RangeError('Deeper than any message');
  for (const { tag, content } of elementsOf(bytes, Infinity)) {
    if (tag === 0x04) pieces.push(content);
    else if ((tag & 0x20) !== 0) collect(content, pieces, depth + 1);
  }
}

/** The first elements of a run of BER, those of a length that is not told beforehand included. */
function elementsOf(bytes: Uint8Array, count: number): readonly Element[] {
  const elements: Element[] = [];
  let at = 0;
  while (at < bytes.length && elements.length < count) {
    const { content, next, tag } = elementAt(bytes, at, 0);
    // Two zeros end a run whose length was not told.
    if (tag === 0 && content.length === 0) break;
    elements.push({ tag, content });
    at = next;
  }
  return elements;
}

function elementAt(bytes: Uint8Array, start: number, depth: number): Element & { readonly next: number } {
  if (depth > depthLimit) throw new RangeError('Deeper than any message');
  const tag = bytes[start] ?? 0;
  const first = bytes[start + 1] ?? 0;
  if (first === 0x80) {
    let at = start + 2;
    while (at < bytes.length && !(bytes[at] === 0 && bytes[at + 1] === 0))
      at = elementAt(bytes, at, depth + 1).next;
    return { tag, content: bytes.subarray(start + 2, at), next: at + 2 };
  }
  const octets = first < 0x80 ? 0 : first & 0x7f;
  const from = start + 2 + octets;
  const length =
    octets === 0 ? first : bytes.subarray(start + 2, from).reduce((sum, byte) => sum * 256 + byte, 0);
  if (octets > 6 || from + length > bytes.length) throw new RangeError('Longer than the part');
  return { tag, content: bytes.subarray(from, from + length), next: from + length };
}

function isSame(bytes: Uint8Array, oid: readonly number[]): boolean {
  return bytes.length === oid.length && oid.every((byte, at) => bytes[at] === byte);
}
