import { Inflate } from 'fflate';

/** A page's description, a font, a picture: none that somebody wrote unpacks to more. */
const largestStream = 256 * 1024 * 1024;
const mostOfAll = 2 * 1024 * 1024 * 1024;
/** Packed streams cannot grow more than this many times. */
const highestRatio = 1032;

/**
 * Whether the file holds a stream that unpacks to far more than a document can hold. Nothing of it is kept.
 * @param mostOfOne bytes that one stream may unpack to
 */
export function isPdfBomb(bytes: Uint8Array, mostOfOne = largestStream): boolean {
  let all = 0;
  for (let at = nextStream(bytes, 0); at !== -1; at = nextStream(bytes, at)) {
    const end = endOfStream(bytes, at);
    const packed = bytes.subarray(at, end);
    const isTwice =
      (dictionaryBefore(bytes, at).match(/\/(?:FlateDecode|Fl|LZWDecode)\b/gu)?.length ?? 0) > 1;
    if (!isTwice && packed.length * highestRatio < mostOfOne) continue;
    all += unpackedSize(packed, isTwice, mostOfOne);
    if (all > mostOfAll) return true;
    if (!Number.isFinite(all)) return true;
  }
  return false;
}

/** `Infinity` beyond what one may hold; what is packed twice is unpacked twice to be weighed. */
function unpackedSize(packed: Uint8Array, isTwice: boolean, mostOfOne: number): number {
  let size = 0;
  const inner: Weighing | undefined = isTwice ? { size: 0, stream: undefined } : undefined;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (inner) weigh(inner, chunk);
  });
  try {
    // The first two bytes are the header of the packing; what is within is plain.
    for (let at = 2; at < packed.length; at += 16_384) {
      inflate.push(packed.subarray(at, at + 16_384), false);
      if (size > mostOfOne || (inner?.size ?? 0) > mostOfOne) return Infinity;
    }
  } catch {
    // Not packed, or damaged: the library will say so.
  }
  return size;
}

interface Weighing {
  size: number;
  stream: Inflate | undefined;
}

function weigh(inner: Weighing, chunk: Uint8Array): void {
  const isFirst = inner.stream === undefined;
  inner.stream ??= new Inflate((unpacked) => {
    inner.size += unpacked.length;
  });
  try {
    inner.stream.push(isFirst ? chunk.subarray(2) : chunk, false);
  } catch {
    // The same.
  }
}

const word = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];

/** Where the bytes of the next stream begin. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at !== -1; at = bytes.indexOf(0x73, at + 1)) {
    if (!word.every((byte, step) => bytes[at + step] === byte)) continue;
    // "endstream" is no beginning.
    if (bytes[at - 1] === 0x64) continue;
    const after = bytes[at + 6];
    if (after === 0x0d) return bytes[at + 7] === 0x0a ? at + 8 : at + 7;
    if (after === 0x0a) return at + 7;
  }
  return -1;
}

function endOfStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x65, from); at !== -1; at = bytes.indexOf(0x65, at + 1)) {
    if (bytes[at + 1] !== 0x6e || bytes[at + 2] !== 0x64 || bytes[at + 3] !== 0x73) continue;
    if (word.every((byte, step) => bytes[at + 3 + step] === byte)) return at;
  }
  return bytes.length;
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, at - 600), at));
  return text.slice(text.lastIndexOf('obj') + 1);
}
