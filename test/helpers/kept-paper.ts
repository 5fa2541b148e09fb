import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nextNumber, paperLife } from '@/domain/paper-life';
import type { WithdrawnVersion } from '@/domain/paper-version';
import { freezePaper } from '@/formats/paper/life/freeze';
import { tablesOfPaper } from '@/formats/paper/life/tables-of-paper';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import { plainText } from '@/formats/paper/rich-text';
import { finalisePaper, type PaperToKeep } from '@/store/commands/paper-versions';
import type { Register } from '@/store/register';

import { valueOf } from './open-test-register';

/** A paper of the meeting as its next version keeps it. */
export function keptPaper(
  dossier: MeetingDossier,
  paper = 'minutes',
  withdrawn: readonly WithdrawnVersion[] = [],
): PaperToKeep {
  const choices = { language: 'en', ...usualChoices } as const;
  const made = paperOf(dossier, paper, choices);
  return {
    meetingId: dossier.meeting.id,
    paper,
    language: 'en',
    title: plainText(made.title),
    symbol: null,
    note: null,
    tables: tablesOfPaper(dossier, (watched) => paperOf(watched, paper, choices)),
    frozen: freezePaper(made),
    number: nextNumber(paperLife(dossier, paper, 'en'), withdrawn),
    at: '2026-11-27T09:00:00.000Z',
  };
}

export async function dossierOf(register: Register, meetingId: string): Promise<MeetingDossier> {
  const dossier = await register.dossier(meetingId);
  if (!dossier) throw new Error(`no meeting ${meetingId}`);
  return dossier;
}

/** Approves the minutes of the meeting as they stand; answers with the version's id. */
export async function finalised(register: Register, meetingId: string, paper = 'minutes'): Promise<string> {
  const kept = keptPaper(await dossierOf(register, meetingId), paper);
  return valueOf(await register.execute(finalisePaper(kept, register.author)));
}
