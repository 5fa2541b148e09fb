import { strFromU8 } from 'fflate';
import { openArchive } from '../archive/open-archive';
import { delimiterOf } from '../sheet-records/looks-delimited';
import { looksLikeContacts } from '../contacts/looks-like-contacts';
import { kindBySignature } from '../text/byte-signatures';
import { officeKind } from '../word/office-kind';
import { isMail, looksLikeMail } from './looks-like-mail';

/** Kinds of file told by content. `bundle` is the register's own and is read elsewhere. */
export type RecordKind =
  | 'text'
  | 'html'
  | 'bundle'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'zip'
  | 'pdf'
  | 'rtf'
  | 'old-office'
  | 'outlook'
  | 'image'
  | 'archive'
  | 'program'
  | 'mail'
  | 'calendar'
  | 'contacts'
  | 'delimited';

export type KindOutcome =
  | { readonly ok: true; readonly kind: RecordKind }
  | { readonly ok: false; readonly error: { readonly code: 'damaged'; readonly kind: 'zip' } };

/** A manifest longer than this is none of ours and is not unpacked. */
const manifestLimit = 1024 * 1024;

/** The kind of a file by its bytes; what has no signature is text until decoding says otherwise. */
export function recordKind(bytes: Uint8Array): KindOutcome {
  const signed = kindBySignature(bytes);
  if (signed === 'zip') return zipKind(bytes);
  if (signed === 'old-office' && isOutlook(bytes)) return { ok: true, kind: 'outlook' };
  if (signed !== null) return { ok: true, kind: signed };
  return { ok: true, kind: isMail(bytes) ? 'mail' : 'text' };
}

/** What the streams of a message that Outlook keeps in a file of its own are called, in UTF-16 as their directory has it. */
const outlookName = [...'__substg1.0_'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isOutlook(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x5f); at >= 0; at = bytes.indexOf(0x5f, at + 1))
    if (outlookName.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/** The names in the zip say what it is, and small parts of it; nothing else is unpacked, so a bomb has nothing to burst. */
function zipKind(bytes: Uint8Array): KindOutcome {
  try {
    const archive = openArchive(bytes);
    const wordsOf = (name: string): string => {
      const part = archive.sizeOf(name) <= manifestLimit ? archive.read(name) : undefined;
      return part ? strFromU8(part) : '';
    };
    return { ok: true, kind: kindByNames(new Set(archive.names), wordsOf) };
  } catch {
    return { ok: false, error: { code: 'damaged', kind: 'zip' } };
  }
}

function kindByNames(names: ReadonlySet<string>, wordsOf: (name: string) => string): RecordKind {
  if (wordsOf('manifest.json').includes('rapporteur')) return 'bundle';
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  const office = officeKind(wordsOf('[Content_Types].xml'));
  if (office) return office.kind;
  const type = wordsOf('mimetype');
  if (type.includes('opendocument.text')) return 'odt';
  return type.includes('opendocument.spreadsheet') ? 'ods' : 'zip';
}

/** What decoded text is: the formats that are text have no signature, they say what they are in their first lines. */
export function kindOfText(
  text: string,
): 'text' | 'html' | 'odt' | 'mail' | 'calendar' | 'contacts' | 'delimited' {
  const start = text.slice(0, 4096).trimStart();
  // An OpenDocument text in one file instead of an archive.
  if (start.startsWith('<?xml') && start.includes('application/vnd.oasis.opendocument.text"')) return 'odt';
  if (looksLikeHtml(text)) return 'html';
  if (/^BEGIN:VCALENDAR\s*$/imu.test(start.slice(0, 20))) return 'calendar';
  if (looksLikeContacts(start)) return 'contacts';
  if (looksLikeMail(start)) return 'mail';
  return delimiterOf(text) === null ? 'text' : 'delimited';
}

/** Whether decoded text is a page: it opens with a doctype or a tag, or has the tags only a page has. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4096).trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*(?:<!doctype html|<html))/iu.test(start)) return true;
  if (!start.startsWith('<')) return false;
  return /<(?:head|body|div|p|h[1-6]|table|ul|ol|article|section|main|span|meta|title)[\s>]/iu.test(start);
}
