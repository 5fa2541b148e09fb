import { gatherDossier } from '@/domain/gather-dossier';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingReference } from '@/domain/meeting-reference';
import type { RecordSet } from '@/domain/records';
import { minutesPaper } from '@/formats/paper/minutes';
import type { PaperLanguage } from '@/formats/paper/paper';
import { paperFiles, type PaperFormat } from '@/formats/worker/paper-format';
import { writePaper } from '@/formats/worker/write-paper';

import type { OutputFile } from './write-outputs';

/** The minutes of every meeting, in each format, in files named after the meeting. */
export async function meetingPapers(
  records: RecordSet,
  formats: readonly PaperFormat[],
  language: PaperLanguage | null,
): Promise<readonly OutputFile[]> {
  const papers: OutputFile[] = [];
  const names = new Set<string>();
  for (const { id } of records.meetings ?? []) {
    const dossier = gatherDossier(records, id);
    if (!dossier) continue;
    const name = freeName(meetingReference(dossier.meeting), names);
    const own = ownLanguage(dossier);
    const paper = minutesPaper(dossier, {
      language: language ?? (own === 'ru' ? 'ru' : 'en'),
      contentLanguage: own,
    });
    for (const format of formats) {
      papers.push({
        name: `${name}.${paperFiles[format].extension}`,
        bytes: await writePaper(paper, format),
      });
    }
  }
  return papers;
}

/** "SOM 2 (2015)" is SOM-2-2015; a second meeting of that name SOM-2-2015-no2. */
function freeName(reference: string, taken: Set<string>): string {
  const plain = reference.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/u, '');
  let name = plain;
  for (let count = 2; taken.has(name); count += 1) name = `${plain}-no${count}`;
  taken.add(name);
  return name;
}

/** The language its outcome is written in, else that of its sources. */
function ownLanguage({ paragraphs, sources }: MeetingDossier): string {
  const [first] = paragraphs.flatMap(({ text }) => Object.keys(text));
  return first ?? sources.find(({ language }) => language !== null)?.language ?? 'en';
}
