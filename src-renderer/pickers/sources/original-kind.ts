import type { Source } from '@/domain/source';
import type { ShownKind } from '@/host/host';

/** The kinds that files were told to be by their contents, and the media type that stands in the record of the source. */
const kinds = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'text/vcard': 'vcf',
  'text/html': 'html',
} as const satisfies Readonly<Record<string, ShownKind | 'html'>>;

export type OriginalKind = (typeof kinds)[keyof typeof kinds] | 'other';

/** What a source's original is, for its name in words. */
export function originalKind({ mediaType }: Pick<Source, 'mediaType'>): OriginalKind {
  return isKnown(mediaType) ? kinds[mediaType] : 'other';
}

/** Extensions of files of Office that may carry macros: their own programs would refuse them under another name. */
const withMacros = /\.(?:do[ct]m|xl(?:sm|tm|sb|am))$/iu;

/** As what an original may be handed to a program of the system; `null` where it can be saved only: a page runs scripts. */
export function shownKind(source: Pick<Source, 'mediaType' | 'fileName'>): ShownKind | null {
  const kind = originalKind(source);
  if (kind === 'html' || kind === 'other' || withMacros.test(source.fileName)) return null;
  return kind === 'txt' && /\.(?:md|markdown)$/iu.test(source.fileName) ? 'md' : kind;
}

function isKnown(mediaType: string): mediaType is keyof typeof kinds {
  return Object.hasOwn(kinds, mediaType);
}
