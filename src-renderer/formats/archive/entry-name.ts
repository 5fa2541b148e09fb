import { utf8Of } from '../text/utf8';
import type { ArchiveEntry } from './archive-directory';

/** The upper half of DOS code page 437, letters only, from 0x80. */
const western = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº';

/**
 * The name of a file in an archive with its folders, parted by `/`: a name to be shown, whatever place it was made to
 * point to. Archives of Windows in Russian name their files in DOS letters and do not say so.
 */
export function entryName(entry: Pick<ArchiveEntry, 'rawName' | 'isUtf8' | 'unicodeName'>): string {
  const name = entry.unicodeName
    ? utf8Of(entry.unicodeName)
    : entry.isUtf8
      ? utf8Of(entry.rawName)
      : undefined;
  return (name ?? inSomeLetters(entry.rawName))
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => part.replace(/\p{Cc}/gu, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/iu.test(part))
    .join('/');
}

function inSomeLetters(bytes: Uint8Array): string {
  const unicode = utf8Of(bytes);
  if (unicode !== undefined) return unicode;
  const dos = new TextDecoder('ibm866').decode(bytes);
  // Frames and shades are no letters of a name.
  if (/[\u2500-\u259f]/u.test(dos)) return new TextDecoder('windows-1251').decode(bytes);
  // "RВsumВ": a word in two scripts is one of the West.
  if (!/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(dos)) return dos;
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (western[byte - 0x80] ?? '�'),
  ).join('');
}
