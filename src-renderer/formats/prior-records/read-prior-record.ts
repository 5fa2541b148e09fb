import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Draft } from '@/domain/draft';
import { htmlToText } from '../html/html-to-text';
import { readNarrative } from '../narrative/read-narrative';
import { kindBySignature } from '../text/byte-signatures';
import { textLimit, type DecodeError } from '../text/decode-text';
import { decodeRecord } from './page-charset';
import { looksLikeHtml, recordKind, type RecordKind } from './record-kind';

export interface PriorRecord {
  /** The file's name, for the source; never used to tell its kind. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pasted text is read as text even where it looks like a page. */
  readonly pasted?: boolean;
}

export type ReadError =
  | DecodeError
  | { readonly code: 'unsupported'; readonly kind: Exclude<RecordKind, 'text' | 'html'> }
  | { readonly code: 'damaged'; readonly kind: 'zip' };

export type ReadOutcome =
  | { readonly ok: true; readonly draft: Draft; readonly texts: readonly string[] }
  | { readonly ok: false; readonly error: ReadError };

/**
 * Reads one prior record into a draft. The kind is told by content, never by name.
 * @returns the draft with the plain text of each of its sources, which the draft's offsets point into; a text in
 * which no meeting is found is no error: its draft has no meetings. A bundle is `unsupported` of kind `bundle` here,
 * because it is the register's own and goes another way.
 */
export function readPriorRecord({ name, bytes, pasted = false }: PriorRecord): ReadOutcome {
  if (bytes.length > textLimit && kindBySignature(bytes) === null) {
    return { ok: false, error: { code: 'too-large', size: bytes.length, limit: textLimit } };
  }
  const kind = recordKind(bytes);
  if (!kind.ok) return kind;
  if (kind.kind === 'program') return { ok: false, error: { code: 'binary' } };
  if (kind.kind !== 'text' && kind.kind !== 'html')
    return { ok: false, error: { code: 'unsupported', kind: kind.kind } };
  const decoded = decodeRecord(bytes);
  if (!decoded.ok) return decoded;
  const digest = bytesToHex(sha256(bytes));
  const page = !pasted && looksLikeHtml(decoded.text) ? htmlToText(decoded.text) : undefined;
  const text = page?.text ?? decoded.text;
  if (text.trim() === '') return { ok: false, error: { code: 'empty' } };
  const draft = readNarrative({
    text,
    file: name,
    sha256: digest,
    ...(page ? { about: page.about, dropped: page.dropped } : {}),
  });
  return { ok: true, draft, texts: [text] };
}
