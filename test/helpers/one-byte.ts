/** A text in a one-byte encoding: the byte of each letter, found by decoding all 256; "?" for one that it lacks. */
export function oneByte(text: string, encoding: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, at) => [new TextDecoder(encoding).decode(Uint8Array.of(at)), at]),
  );
  return Uint8Array.from(text, (char) => table.get(char) ?? 0x3f);
}
