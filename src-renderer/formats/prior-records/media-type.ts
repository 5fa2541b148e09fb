import type { RecordKind } from './record-kind';

const types: Readonly<Record<RecordKind, string>> = {
  text: 'text/plain',
  html: 'text/html',
  bundle: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
  pdf: 'application/pdf',
  rtf: 'application/rtf',
  'old-office': 'application/x-ole-storage',
  outlook: 'application/vnd.ms-outlook',
  image: 'application/octet-stream',
  archive: 'application/octet-stream',
  program: 'application/octet-stream',
  mail: 'message/rfc822',
  calendar: 'text/calendar',
  contacts: 'text/vcard',
  delimited: 'text/csv',
};

/** The media type of a file by what it was told to be, for the record of its source. */
export function mediaTypeOf(kind: RecordKind): string {
  return types[kind];
}
