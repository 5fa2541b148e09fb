import { unzipSync, zipSync } from 'fflate';

/** Numbers from 0 up to 1, the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What breaks readers: ends of structures, numbers out of range, other scripts, controls, the openings of other formats. */
const pieces = [
  '\u0000',
  '<',
  '</w:p>',
  '<!DOCTYPE x [<!ENTITY a "&a;">]>',
  '&a;',
  '{\\rtf1',
  '}}}}',
  '\\u-1?',
  '%PDF-1.4',
  'endobj',
  'stream\n',
  'BEGIN:VEVENT\n',
  'DTSTART:99999999\n',
  '\n\n\n',
  '\t\t\t\t',
  '"',
  ';;;;',
  '99999999999999999999',
  '-1',
  '31.02.2019',
  '0000-00-00',
  '\ud800',
  'Председатель: ',
  'Content-Type: multipart/mixed; boundary=x\n\n--x',
].map((piece) => new TextEncoder().encode(piece));

/**
 * A file with a few faults: bytes changed, a piece cut out, doubled, moved, its end cut off, something put in that does not belong
 * there. In an archive they are made in a file within it as often as in the archive itself, whose sums are right then.
 */
export function mutateBytes(original: Uint8Array, random: () => number): Uint8Array {
  const isZip = original[0] === 0x50 && original[1] === 0x4b;
  if (isZip && random() < 0.7) {
    try {
      const parts = unzipSync(original);
      const names = Object.keys(parts);
      const name = names[Math.floor(random() * names.length)] ?? '';
      const part = parts[name];
      if (part && random() < 0.1) delete parts[name];
      else if (part) parts[name] = Uint8Array.from(withFaults(part, random));
      return zipSync(parts, { level: 1 });
    } catch {
      // Damaged on purpose already.
    }
  }
  return withFaults(original, random);
}

function withFaults(original: Uint8Array, random: () => number): Uint8Array {
  let bytes = original;
  const faults = 1 + Math.floor(random() * 4);
  for (let fault = 0; fault < faults; fault += 1) bytes = withFault(bytes, random);
  return bytes;
}

function withFault(bytes: Uint8Array, random: () => number): Uint8Array {
  const place = (length = bytes.length) => Math.floor(random() * Math.max(1, length));
  const [from, to] = [place(), place()].toSorted((a, b) => a - b) as [number, number];
  const end = Math.min(to, from + 4000);
  switch (Math.floor(random() * 6)) {
    case 0: {
      const changed = bytes.slice();
      for (let times = 1 + place(12); times > 0 && changed.length > 0; times -= 1)
        changed[place()] = place(256);
      return changed;
    }
    case 1:
      return joined(bytes.subarray(0, from), bytes.subarray(end));
    case 2:
      return joined(bytes.subarray(0, end), bytes.subarray(from, end), bytes.subarray(end));
    case 3:
      return bytes.slice(0, to);
    case 4:
      return joined(bytes.subarray(0, from), pieces[place(pieces.length)] ?? bytes, bytes.subarray(from));
    default: {
      const moved = bytes.subarray(from, end);
      return joined(bytes.subarray(0, from), bytes.subarray(end), moved);
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
