import type { SourceNote } from '@/domain/draft';
import { parseEdtf } from '@/domain/edtf';
import type { PageMetadata } from '../html/page-metadata';
import type { RecordText } from './record-text';
import { RecordWriter } from './record-writer';
import type { TextFlow } from './text-flow';

/** What a document of a word processor is made of, each run of paragraphs by itself. */
export interface DocumentParts {
  readonly body: TextFlow;
  readonly heads: readonly TextFlow[];
  readonly feet: readonly TextFlow[];
  readonly footnotes: readonly TextFlow[];
  readonly comments: readonly { readonly author: string; readonly flow: TextFlow }[];
  readonly title: string;
  /** ISO 8601 as the document says it; empty where it does not. */
  readonly modified: string;
  /** Runs of words that were added or struck out and wait for acceptance. */
  readonly changes: number;
  /** Runs of words that are out of sight. */
  readonly hidden: number;
  /** What besides is to be told. */
  readonly notes?: readonly SourceNote[];
}

/** The text of a document with what stands beside it: running heads first, notes and comments behind. */
export function recordOfParts(parts: DocumentParts): RecordText {
  const writer = new RecordWriter();
  for (const head of onceEach(parts.heads)) head.writeTo(writer, 'running-head');
  writer.endTable();
  parts.body.writeTo(writer);
  parts.footnotes.forEach((note, at) => writer.paragraph(`[${at + 1}] ${note.line()}`));
  for (const { author, flow } of parts.comments)
    writer.paragraph(author === '' ? flow.line() : `${author}: ${flow.line()}`, 'comment');
  for (const foot of onceEach(parts.feet)) foot.writeTo(writer, 'running-head');
  return { ...writer.finish(), about: aboutOf(parts), notes: notesOf(parts) };
}

/** The same running head in each section is said once. */
function onceEach(flows: readonly TextFlow[]): readonly TextFlow[] {
  const seen = new Set<string>();
  return flows.filter((flow) => {
    const line = flow.line();
    const isNew = !seen.has(line);
    seen.add(line);
    return isNew;
  });
}

function aboutOf({ title, modified }: DocumentParts): PageMetadata {
  const date = /^\d{4}-\d{2}-\d{2}/u.exec(modified)?.[0] ?? '';
  return {
    ...(isTelling(title) ? { title } : {}),
    ...(parseEdtf(date) === null ? {} : { modified: date }),
  };
}

/** Not what a program fills in by itself: the name of a file, of a template, of a program. */
function isTelling(title: string): boolean {
  return /\p{L}\s.*\p{L}/u.test(title) && !/\.(?:docx?|rtf|odt|tmp)$|^microsoft word\b/iu.test(title);
}

function notesOf({ footnotes, comments, changes, hidden, notes = [] }: DocumentParts): readonly SourceNote[] {
  const counts = [
    ['tracked-changes', changes],
    ['comments', comments.length],
    ['footnotes', footnotes.length],
    ['hidden', hidden],
  ] as const;
  return [...counts.flatMap(([code, count]) => (count > 0 ? [{ code, count }] : [])), ...notes];
}
