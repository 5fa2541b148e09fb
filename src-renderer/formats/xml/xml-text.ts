/** The words of an XML file: UTF-8, or UTF-16 where it begins with the mark of it. What cannot be decoded is replaced. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
