import type { Draft, SourceNote } from '@/domain/draft';
import type { PageMetadata } from '../html/page-metadata';
import type { Noise } from '../narrative/find-noise';
import type { ReadSheet } from '../sheet/sheet';
import type { PriorRecord, ReadError } from './read-prior-record';

/**
 * What the reader of a format makes of a file: plain text that the reader of prose takes further.
 *
 * Every reader writes the same kind of text: LF line ends; one block a line, a blank line between paragraphs; the cells
 * of a table's row on one line, parted by tabs; numbers that the program counts by itself (lists, headings) written
 * out before their paragraph ("3. The participants …").
 */
export interface RecordText {
  readonly text: string;
  /** What is of the file and not of its text (running heads, page numbers, comments): in `text` to be seen struck through. */
  readonly dropped: readonly Noise[];
  /** What the file says of itself. */
  readonly about?: PageMetadata;
  /** What the user has to know of the reading; one of a code. */
  readonly notes?: readonly SourceNote[];
}

/**
 * What a format's reader ends in. `text` is read on as prose; a `table` wants a meaning for its columns first; a
 * `draft` is known already, as of a calendar; `parts` alone are an archive.
 */
export type FormatOutcome =
  | ({ readonly ok: true; readonly kind: 'text'; readonly record: RecordText } & WithParts)
  | { readonly ok: true; readonly kind: 'draft'; readonly draft: Draft; readonly texts: readonly string[] }
  | ({ readonly ok: true } & TableOutcome)
  | ({
      readonly ok: true;
      readonly kind: 'parts';
      readonly notes?: readonly SourceNote[];
    } & Required<WithParts>)
  | ({ readonly ok: false; readonly error: ReadError } & WithParts);

/** Files within the file (attachments, what an archive holds), read each in its turn. */
interface WithParts {
  readonly parts?: readonly PriorRecord[];
}

export interface TableOutcome {
  readonly kind: 'table';
  readonly sheets: readonly ReadSheet[];
  readonly notes?: readonly SourceNote[];
}

/**
 * Reads one format. Bad input is a value, never thrown; what throws all the same is taken for a damaged file.
 * @param file its bytes; its name for words and never to tell what it is
 * @param decoded the file's text, for formats that are text
 */
export type FormatReader = (file: PriorRecord, decoded: string) => Promise<FormatOutcome>;
