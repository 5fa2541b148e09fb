import type { FormatReader } from './record-text';
import type { RecordKind } from './record-kind';

/** The kinds that a reader is at hand for; text and pages are read without one. */
export type ReadKind = Extract<
  RecordKind,
  'docx' | 'odt' | 'rtf' | 'mail' | 'calendar' | 'contacts' | 'pdf' | 'zip' | 'xlsx' | 'ods' | 'delimited'
>;

/** A kind that nobody reads: it is named, with what to do about it. */
export type UnreadKind = Exclude<RecordKind, 'text' | 'html' | ReadKind>;

/** The reader of each format, loaded when the first file of it is met. */
const formatReaders: Readonly<Record<ReadKind, () => Promise<FormatReader>>> = {
  docx: async () => (await import('../word/read-word-record')).readWordRecord,
  odt: async () => (await import('../odt/read-odt')).readOdt,
  rtf: async () => (await import('../rtf/read-rtf')).readRtf,
  pdf: async () => (await import('../pdf/read-pdf')).readPdf,
  zip: async () => (await import('../archive/read-archive')).readArchive,
  xlsx: async () => (await import('../sheet-records/read-sheet-file')).readWorkbookFile,
  ods: async () => (await import('../sheet-records/read-sheet-file')).readOpenFile,
  delimited: async () => (await import('../sheet-records/read-sheet-file')).readDelimitedFile,
  calendar: async () => (await import('../calendar/read-calendar')).readCalendar,
  contacts: async () => (await import('../contacts/read-contacts')).readContacts,
  mail: async () => (await import('../mail/read-mail')).readMail,
};

export function isReadKind(kind: RecordKind): kind is ReadKind {
  return Object.hasOwn(formatReaders, kind);
}

export async function formatReader(kind: ReadKind): Promise<FormatReader> {
  return formatReaders[kind]();
}
