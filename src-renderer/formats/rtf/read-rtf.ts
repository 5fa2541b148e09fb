import type { SourceNote } from '@/domain/draft';

import { parseEdtf } from '@/domain/edtf';
import type { FormatOutcome, RecordText } from '../prior-records/record-text';
import { RecordWriter } from '../prior-records/record-writer';
import type { PriorRecord } from '../prior-records/read-prior-record';
import { RtfMachine, type RtfParts } from './rtf-machine';

/** Reads a document in Rich Text Format. Objects and pictures in it are passed over unopened. */
export async function readRtf({ bytes }: PriorRecord): Promise<FormatOutcome> {
  return { ok: true, kind: 'text', record: rtfToText(bytes) };
}

/** The text of an RTF document with what stands beside it: running heads first, notes and comments behind. */
export function rtfToText(bytes: Uint8Array): RecordText {
  const parts = new RtfMachine().read(bytes);
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
function onceEach(flows: RtfParts['heads']): RtfParts['heads'] {
  const seen = new Set<string>();
  return flows.filter((flow) => {
    const line = flow.line();
    const isNew = !seen.has(line);
    seen.add(line);
    return isNew;
  });
}

function aboutOf({ title, modified }: RtfParts): RecordText['about'] & object {
  const day = [modified['yr'], modified['mo'], modified['dy']];
  const date = day.every((part) => part !== undefined && part > 0)
    ? day.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
    : '';
  return {
    ...(isTelling(title) ? { title } : {}),
    ...(parseEdtf(date) === null ? {} : { modified: date }),
  };
}

/** Not what a program fills in by itself: the name of a file, of a template, of a program. */
function isTelling(title: string): boolean {
  return /\p{L}.* .*\p{L}/u.test(title) && !/\.(?:docx?|rtf|odt|tmp)$|^microsoft word\b/iu.test(title);
}

function notesOf({ footnotes, comments, changes, hidden }: RtfParts): readonly SourceNote[] {
  const counts = [
    ['tracked-changes', changes],
    ['comments', comments.length],
    ['footnotes', footnotes.length],
    ['hidden', hidden],
  ] as const;
  return counts.flatMap(([code, count]) => (count > 0 ? [{ code, count }] : []));
}
