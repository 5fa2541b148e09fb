import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { SampleWriter } from './sample-writer';
import { meetingId } from './write-meeting';

interface Statement {
  readonly text: string;
  readonly date: string;
  readonly preferred: boolean;
}

/** Two notes that disagree about the dates of the conference of 2011, as the public record does. */
const notes: readonly (Statement & { readonly name: string; readonly title: string })[] = [
  {
    name: 'note-1-conference-2011.txt',
    title: 'Note 1 on the public record of the conference of 2011',
    text: 'Note 1. An agency’s news item gives the dates of the Regional Conference in Almaty as 15–16 March 2011.\n',
    date: '2011-03-15/2011-03-16',
    preferred: true,
  },
  {
    name: 'note-2-conference-2011.txt',
    title: 'Note 2 on the public record of the conference of 2011',
    text: 'Note 2. Another source gives the dates of the Regional Conference in Almaty as 14–16 March 2011.\n',
    date: '2011-03-14/2011-03-16',
    preferred: false,
  },
];

/** Writes the notes as sources with competing claims, and returns their files by SHA-256. */
export function writeSources(sample: SampleWriter): ReadonlyMap<string, Uint8Array> {
  const meeting = meetingId(sample, 'rc-2011');
  const files = new Map<string, Uint8Array>();
  for (const note of notes) {
    const bytes = utf8ToBytes(note.text);
    const hash = bytesToHex(sha256(bytes));
    files.set(hash, bytes);
    const sourceId = sample.id(`source/${note.name}`);
    sample.add('sources', {
      id: sourceId,
      fileName: note.name,
      mediaType: 'text/plain',
      size: bytes.length,
      sha256: hash,
      textSha256: hash,
      type: 'other',
      language: 'en',
      title: note.title,
      published: null,
      modified: null,
    });
    sample.add('meetingSources', {
      id: sample.id(`meeting-source/${note.name}`),
      meetingId: meeting,
      sourceId,
    });
    const start = note.text.search(/\d\d–\d\d March 2011/u);
    sample.add('claims', {
      id: sample.id(`claim/${note.name}`),
      sourceId,
      meetingId: meeting,
      table: 'meetings',
      recordId: meeting,
      field: 'date',
      value: note.date,
      start,
      end: start + '15–16 March 2011'.length,
      certainty: 'stated',
      preferred: note.preferred,
    });
  }
  return files;
}
