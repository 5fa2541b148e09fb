/** In UTF-16, as the directory of an OLE container writes the names of its streams. */
const streamName = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether an OLE container is a document or a workbook under a password, which has a stream of this name. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return hasBytes(bytes, streamName);
}

export function hasBytes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
