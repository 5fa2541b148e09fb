import { decodeAs } from '../text/decode-as';
import { normaliseLines } from '../text/decode-text';
import { findOneByteEncoding } from '../text/find-one-byte-encoding';
import { isUtf8 } from '../text/utf8';
import { mailboxLine } from './mailbox-line';

/** Headers longer than any message has. */
const headLimit = 256 * 1024;

/**
 * A message in letters that its reader knows: programs of old wrote Russian headers, or a whole message, in an encoding
 * that they did not name. A byte order mark and the line by which a mailbox parts its messages go.
 */
export function readableMail(bytes: Uint8Array): Uint8Array {
  const message = withoutMark(bytes);
  const end = headEnd(message);
  const head = message.subarray(0, end);
  if (!latin(head).toLowerCase().includes('charset') && !namesCharset(message) && !isUtf8(message))
    return recoded(message);
  if (isUtf8(head)) return message;
  const first = recoded(head);
  const joined = new Uint8Array(first.length + message.length - end);
  joined.set(first);
  joined.set(message.subarray(end), first.length);
  return joined;
}

/** The headers of a message as they are written, one character a byte, line ends LF. */
export function rawHead(bytes: Uint8Array): string {
  return normaliseLines(latin(bytes.subarray(0, headEnd(bytes))));
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const message = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const line = mailboxLine.exec(latin(message.subarray(0, 400)).replaceAll('\r', ''));
  return line ? message.subarray(message.indexOf(0x0a) + 1) : message;
}

function headEnd(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, headLimit);
  for (let at = 1; at < limit; at += 1) {
    if (bytes[at] !== 0x0a) continue;
    if (bytes[at - 1] === 0x0a || (bytes[at - 1] === 0x0d && bytes[at - 2] === 0x0a)) return at + 1;
  }
  return limit;
}

function namesCharset(message: Uint8Array): boolean {
  return /charset/iu.test(latin(message));
}

function recoded(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(decodeAs(bytes, findOneByteEncoding(bytes)));
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** UTF-7, which no decoder of today knows: "+BBIEOgQ7BDAENA-". */
export function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/gu, (_, coded: string) => {
    if (coded === '') return '+';
    const bytes = Uint8Array.from(atob(padded(coded)), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length & ~1));
  });
}

function padded(coded: string): string {
  // A single letter left over holds no byte.
  const whole = coded.length % 4 === 1 ? coded.slice(0, -1) : coded;
  return whole.padEnd(Math.ceil(whole.length / 4) * 4, '=');
}
