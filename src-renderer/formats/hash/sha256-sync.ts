import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, lower-case hex, at once, so that pure functions can use it. Of files there is `sha256Of`, which holds up no thread. */
export function sha256Sync(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
