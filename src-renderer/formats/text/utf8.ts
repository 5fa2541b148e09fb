/** What the bytes say in UTF-8, a byte order mark left off; `undefined` where they are not UTF-8. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function isUtf8(bytes: Uint8Array): boolean {
  return utf8Of(bytes) !== undefined;
}
