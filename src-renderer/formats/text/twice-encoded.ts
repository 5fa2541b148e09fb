import { utf8Of } from './utf8';
import { windows1252Byte } from './decode-as';

/** A line has to hold so many letters that were written twice before it is believed. */
const fewestLetters = 4;

const windows1251 = new Map<string, number>();

/** The byte of each character beyond ASCII; read from the decoder, once. */
function windows1251Byte(char: string): number | undefined {
  if (windows1251.size === 0) {
    const decoder = new TextDecoder('windows-1251');
    for (let byte = 0x80; byte < 0x100; byte += 1) windows1251.set(decoder.decode(Uint8Array.of(byte)), byte);
  }
  return windows1251.get(char);
}

/**
 * UTF-8 that was read in a one-byte encoding and written as UTF-8 once more ("ÐÐ»Ð¼Ð°ÑÑ", "РђР»РјР°С‚С‹"), line by line back to what
 * it was. Only where it is certain: every letter of the line beyond ASCII fits, and what comes out is letters.
 * @returns the text, and how many of its lines were mended
 */
export function mendTwiceEncoded(text: string): { readonly text: string; readonly lines: number } {
  if (!/[ÐÑÃÂРС][\u0080-\uffff]/u.test(text)) return { text, lines: 0 };
  let count = 0;
  const lines = text.split('\n').map((line) => {
    const mended = mendLine(line, windows1252Byte) ?? mendLine(line, windows1251Byte);
    if (mended === undefined) return line;
    count += 1;
    return mended;
  });
  return count === 0 ? { text, lines: 0 } : { text: lines.join('\n'), lines: count };
}

function mendLine(line: string, byteOf: (char: string) => number | undefined): string | undefined {
  if (!/[ÐÑÃÂРС][\u0080-\uffff]/u.test(line)) return undefined;
  const bytes = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const byte = code < 0x80 ? code : byteOf(line.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  const mended = utf8Of(bytes);
  if (mended === undefined) return undefined;
  const beyond = mended.match(/[\u0080-\u{10ffff}]/gu) ?? [];
  const letters = beyond.filter((char) => /[\p{L}«»“”„‘’–—…№\u00a0]/u.test(char));
  return letters.length >= fewestLetters && letters.length >= beyond.length * 0.95 ? mended : undefined;
}
