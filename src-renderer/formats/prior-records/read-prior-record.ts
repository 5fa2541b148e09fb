import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Draft, SourceNote } from '@/domain/draft';
import { nameProcesses } from '../draft/name-processes';
import { isEncryptedPackage } from '../archive/encrypted-package';
import { htmlToText } from '../html/html-to-text';
import { readNarrative } from '../narrative/read-narrative';
import { peopleOfTables } from '../sheet-records/people-of-tables';
import { kindBySignature } from '../text/byte-signatures';
import { textLimit, type DecodeError } from '../text/decode-text';
import { readPlainText } from '../text/read-plain-text';
import type { TextPrint } from '../versions/text-print';
import { notesOfEntities } from '../xml/own-entities';
import { formatReader, isReadKind, type UnreadKind } from './format-readers';
import { isMail } from './looks-like-mail';
import { mediaTypeOf } from './media-type';
import { decodeRecord } from './page-charset';
import { listedPeople, type ListedPeople } from './people-without-meeting';
import { kindOfText, recordKind, type RecordKind } from './record-kind';
import type { FormatOutcome, RecordText, TableOutcome } from './record-text';

export interface PriorRecord {
  /** The file's name, for the source; never used to tell its kind. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pasted text is read as text even where it looks like a page. */
  readonly pasted?: boolean;
  /** Why what the file stood in could not give its bytes; there are none then. */
  readonly fault?: ReadError;
}

export type ReadError =
  | DecodeError
  | { readonly code: 'unsupported'; readonly kind: UnreadKind }
  | { readonly code: 'damaged'; readonly kind: RecordKind }
  /** Locked with a password. */
  | { readonly code: 'encrypted'; readonly kind: RecordKind }
  /** Small as it stands and huge when unpacked: made to harm. */
  | { readonly code: 'bomb'; readonly kind: RecordKind }
  /** Pages that are pictures: there is no text to read. */
  | { readonly code: 'scan'; readonly pages: number }
  /** Of what stood within one file: more than is taken out of one, or in files within files within files. */
  | {
      readonly code: 'too-much-within' | 'too-deep';
      readonly count: number;
      /** The first of them. */
      readonly names: readonly string[];
    };

/** What a file was told to be, whatever it is called. */
interface Known {
  /** Lower-case hex, of the original bytes. */
  readonly sha256: string;
  readonly mediaType: string;
}

export type ReadOutcome =
  | ({
      readonly ok: true;
      readonly kind: 'draft';
      readonly draft: Draft;
      readonly texts: readonly string[];
      /** Of the text, where it was asked for. */
      readonly print?: TextPrint;
      /** Where the text tells of no meeting: who is listed in its tables. */
      readonly people?: ListedPeople;
      /** Files within the file, to be read in their turn. */
      readonly parts?: readonly PriorRecord[];
    } & Known)
  | ({
      readonly ok: true;
      /** Where its tables list people and name no meeting: these. */
      readonly people?: ListedPeople;
    } & TableOutcome &
      Known)
  | ({
      readonly ok: true;
      readonly kind: 'parts';
      readonly parts: readonly PriorRecord[];
      readonly notes?: readonly SourceNote[];
    } & Known)
  | {
      readonly ok: false;
      readonly error: ReadError;
      /** What is attached to a file that has no words that can be read. */
      readonly parts?: readonly PriorRecord[];
    };

/**
 * Reads one prior record. The kind is told by content, never by name.
 * @returns the draft with the plain text of each of its sources, which the draft's offsets point into; a text in
 * which no meeting is found is no error: its draft has no meetings. Or tables whose columns want a meaning first, or the files of an
 * archive. A bundle is `unsupported` of kind `bundle` here, because it is the register's own and goes another way.
 */
export async function readPriorRecord(file: PriorRecord): Promise<ReadOutcome> {
  const outcome = await readContent(file);
  if (!outcome.ok || outcome.kind !== 'draft') return outcome;
  return { ...outcome, draft: nameProcesses(outcome.draft, outcome.texts) };
}

async function readContent(file: PriorRecord): Promise<ReadOutcome> {
  const { bytes, fault } = file;
  if (fault) return { ok: false, error: fault };
  if (bytes.length > textLimit && kindBySignature(bytes) === null && !isMail(bytes)) {
    return { ok: false, error: { code: 'too-large', size: bytes.length, limit: textLimit } };
  }
  const signed = recordKind(bytes);
  if (!signed.ok) return signed;
  if (signed.kind === 'program') return { ok: false, error: { code: 'binary' } };
  // Under a password Word's and Excel's packages look alike, and nothing of them can be told.
  if (signed.kind === 'old-office' && isEncryptedPackage(bytes))
    return { ok: false, error: { code: 'encrypted', kind: 'docx' } };
  // Pasted words of a message are no message: what stood around them is not there.
  const isPasted = file.pasted === true && signed.kind === 'mail';
  if (signed.kind !== 'text' && signed.kind !== 'html' && !isPasted) return readFormat(file, signed.kind, '');
  const decoded = decodeRecord(bytes);
  if (!decoded.ok) return decoded;
  const kind = file.pasted ? 'text' : kindOfText(decoded.text);
  const told = (record: RecordText): Narrated =>
    narrated(file, kind, withTold(record, decoded.text, decoded.otherLines));
  if (file.pasted) return told({ text: decoded.text, dropped: [] });
  if (kind === 'text') return told(readPlainText(decoded.text));
  if (kind === 'html') return told(htmlToText(decoded.text));
  return readFormat(file, kind, decoded.text);
}

/** Says so where lines were read in another encoding than the rest, and where entities were left as they stand. */
function withTold(record: RecordText, decoded: string, otherLines: number | undefined): RecordText {
  const told: readonly SourceNote[] = [
    ...(otherLines === undefined ? [] : [{ code: 'mixed-encoding' as const, count: otherLines }]),
    ...notesOfEntities([decoded]),
  ];
  return told.length === 0 ? record : { ...record, notes: [...(record.notes ?? []), ...told] };
}

async function readFormat(
  file: PriorRecord,
  kind: Exclude<RecordKind, 'text' | 'html'>,
  decoded: string,
): Promise<ReadOutcome> {
  if (!isReadKind(kind)) return { ok: false, error: { code: 'unsupported', kind } };
  let outcome: FormatOutcome;
  try {
    outcome = await (await formatReader(kind))(file, decoded);
  } catch {
    return { ok: false, error: { code: 'damaged', kind } };
  }
  if (!outcome.ok) return outcome;
  if (outcome.kind === 'table') {
    const people = kind === 'contacts' ? null : peopleOfTables(outcome.sheets, kind !== 'delimited');
    return { ...outcome, ...(people ? { people } : {}), ...knownOf(file, kind) };
  }
  if (outcome.kind !== 'text') return { ...outcome, ...knownOf(file, kind) };
  const { record, parts = [] } = outcome;
  // A message without words of its own still hands on what is attached to it.
  if (record.text.trim() === '' && parts.length > 0)
    return { ok: true, kind: 'parts', parts, ...knownOf(file, kind) };
  const size = record.text.length;
  const read: Narrated =
    size > textLimit
      ? { ok: false, error: { code: 'too-large', size, limit: textLimit } }
      : narrated(file, kind, record);
  return parts.length > 0 ? { ...read, parts } : read;
}

/** A draft, or an error where there are no words. */
type Narrated = Exclude<ReadOutcome, { readonly kind: 'table' | 'parts' }>;

function narrated(file: PriorRecord, kind: RecordKind, record: RecordText): Narrated {
  const { text, dropped, about, notes } = record;
  if (text.trim() === '') return { ok: false, error: { code: 'empty' } };
  const known = knownOf(file, kind);
  const draft = readNarrative({
    text,
    file: file.name,
    sha256: known.sha256,
    dropped,
    about: { ...about, ...(notes && notes.length > 0 ? { notes: [...notes] } : {}) },
  });
  const people = draft.meetings.length === 0 ? listedPeople(text, file.name) : null;
  return { ok: true, kind: 'draft', draft, texts: [text], ...(people ? { people } : {}), ...known };
}

function knownOf({ bytes }: PriorRecord, kind: RecordKind): Known {
  return { sha256: bytesToHex(sha256(bytes)), mediaType: mediaTypeOf(kind) };
}
