import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { RecordSet } from '@/domain/records';
import { freezePaper } from '@/formats/paper/life/freeze';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import type { PaperDocument } from '@/formats/paper/paper';
import { paperToDocx } from '@/formats/paper/write-docx';
import { orderKeys } from '@/store/order-key';

import { attendedMeeting, attendedRegister } from './attended-meeting';
import { anAgendaItem, anIntervention, aParagraph, aStatement } from './builders';
import { withTemporaryFolder } from './temporary-folder';

const [first = '', second = '', third = '', fourth = ''] = orderKeys(4);
const meetingId = attendedMeeting.id;

export const handParagraphs = [
  aParagraph({ meetingId, order: first, text: { en: 'Participants took note of the reports.' } }),
  aParagraph({
    meetingId,
    order: second,
    text: { en: 'Participants agreed to meet again within a year.' },
  }),
  aParagraph({
    meetingId,
    order: third,
    level: 1,
    text: { en: 'to share what each delegation has tried since the last meeting;' },
  }),
  aParagraph({ meetingId, order: fourth, text: { ru: 'Участники поблагодарили страну-организатора.' } }),
] as const;

export const handStatement = aStatement({
  meetingId,
  paragraphId: handParagraphs[1].id,
  language: 'en',
  text: 'agreed to meet again within a year',
  verb: 'agreed',
});

export const handIntervention = anIntervention({
  meetingId,
  printedSpeaker: 'The Chair',
  verbatim: true,
  language: 'en',
  text: { en: 'We have come a long way together.' },
});

export const handItem = anAgendaItem({ meetingId, title: { en: 'Opening of the meeting' } });

/** A meeting with words of every kind that a paper prints as they were typed. */
export function handRegister(): RecordSet {
  const register = attendedRegister();
  return {
    ...register,
    meetings: (register.meetings ?? []).map((meeting) => ({
      ...meeting,
      purposes: { en: 'To review what was agreed\nTo agree on what comes next' },
    })),
    paragraphs: [...handParagraphs],
    statements: [handStatement],
    interventions: [handIntervention],
    agendaItems: [handItem],
  };
}

export function handPaper(dossier: MeetingDossier, paper = 'minutes'): PaperDocument {
  return paperOf(dossier, paper, { language: 'en', ...usualChoices });
}

/** The Word file of a paper, as an export writes it. */
export function handFile(paper: PaperDocument, key = 'minutes'): Promise<Uint8Array> {
  const { sha256 } = freezePaper(paper);
  return paperToDocx(paper, new Map(), {
    meetingId,
    paper: key,
    language: paper.language,
    languages: paper.second?.form ?? 'one',
    paperSha256: sha256,
    letterTo: null,
  });
}

/** The file with its text changed, as an editor would that knows nothing of us. */
export function editedDocx(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const edited = edit(xml);
  if (edited === xml) throw new Error('nothing was edited');
  return zipSync({ ...parts, 'word/document.xml': strToU8(edited) });
}

const run = promisify(execFile);

/** The file as LibreOffice writes it again. */
export async function throughLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  return withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'paper.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, join(folder, 'paper.docx')];
    await run('soffice', [profile, '--headless', ...to]);
    return new Uint8Array(await readFile(join(out, 'paper.docx')));
  });
}
