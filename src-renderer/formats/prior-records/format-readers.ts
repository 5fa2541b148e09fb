import type { FormatReader } from './record-text';
import type { RecordKind } from './record-kind';

/** The reader of each format, loaded when the first file of it is met. A kind without one is `unsupported`. */
export const formatReaders: Partial<Record<RecordKind, () => Promise<FormatReader>>> = {
  odt: async () => (await import('../odt/read-odt')).readOdt,
  rtf: async () => (await import('../rtf/read-rtf')).readRtf,
  pdf: async () => (await import('../pdf/read-pdf')).readPdf,
  zip: async () => (await import('../archive/read-archive')).readArchive,
  xlsx: async () => (await import('../sheet-records/read-sheet-file')).readWorkbookFile,
  ods: async () => (await import('../sheet-records/read-sheet-file')).readOpenFile,
  delimited: async () => (await import('../sheet-records/read-sheet-file')).readDelimitedFile,
};
