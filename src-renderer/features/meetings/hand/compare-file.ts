import type { Id } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperInLanguages } from '@/formats/paper/kinds/paper-in-languages';
import { paperKindOf, type PaperKey } from '@/formats/paper/kinds/paper-of';
import { letterDateOf, type PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { HandOrigin } from '@/formats/paper/hand/hand-origin';
import type { SettledFile } from '@/formats/paper/hand/bring-in-file';
import { letterRecipients } from '@/formats/paper/templates/recipients';
import { templateOf } from '@/formats/paper/templates/paper-plan';
import { thawPaper } from '@/formats/paper/life/freeze';
import type { FormatsClient } from '@/formats/worker/formats-client';
import { formats } from '@/pickers/tables/formats';
import type { Register } from '@/store/register';

/** Which paper of the meeting a file is compared with. */
export interface PaperOfFile {
  readonly paper: PaperKey;
  readonly choices: PaperChoices;
}

export type ComparedFile =
  | { readonly ok: true; readonly settled: SettledFile; readonly of: PaperOfFile }
  | {
      readonly ok: false;
      readonly code:
        | 'damaged'
        | 'bomb'
        | 'too-many'
        | 'other-meeting'
        | 'paper-gone'
        | 'letter-gone'
        | 'not-ours'
        | 'failed';
    };

/** Of a file that does not say which paper it is, so much of the paper is in it at least. */
const leastFound = 0.3;

/**
 * Compares a Word file with a paper of the meeting; changes nothing.
 * @param shown taken for the paper of a file that no longer says which it is
 */
export async function compareFile(
  register: Pick<Register, 'file'>,
  dossier: MeetingDossier,
  bytes: Uint8Array,
  shown: PaperOfFile,
  reader: Pick<FormatsClient, 'readHandDocx' | 'bringInFile'> = formats,
): Promise<ComparedFile> {
  const glance = await reader.readHandDocx(bytes);
  if (!glance.ok) return { ok: false, code: 'failed' };
  if (!glance.value.ok) return glance.value;
  const { origin } = glance.value;
  if (origin && origin.meetingId !== dossier.meeting.id) return { ok: false, code: 'other-meeting' };
  const of = origin ? paperOfOrigin(origin, shown) : shown;
  const kind = paperKindOf(dossier, of.paper);
  if (!kind) return { ok: false, code: 'paper-gone' };
  // Compared with the letters to all, it would take every other delegation's away.
  if (kind.choices.includes('letterTo') && origin?.letterTo && !isInvited(dossier, origin.letterTo))
    return { ok: false, code: 'letter-gone' };
  const kept = origin ? thawPaper(await register.file(origin.paperSha256)) : null;
  const compared = await reader.bringInFile({
    bytes,
    written: kept?.ok ? kept.paper : null,
    now: paperInLanguages(dossier, of.paper, of.choices),
    records: recordsOf(dossier),
    ...(kind.choices.includes('letterTo')
      ? { letter: { date: letterDateOf(of.choices, dossier.meeting.id) } }
      : {}),
    isHouse: (templateOf(dossier, of.paper)?.wordFile ?? null) !== null && of.choices.languages === 'one',
  });
  if (!compared.ok) return { ok: false, code: 'failed' };
  if (!compared.value.ok) return compared.value;
  const { settled } = compared.value;
  const isOurs = origin !== null || settled.found >= settled.count * leastFound;
  return isOurs ? { ok: true, settled, of } : { ok: false, code: 'not-ours' };
}

/** What a file does not say is as it is shown; letters to all say nothing of whom they go to. */
function paperOfOrigin(origin: HandOrigin, shown: PaperOfFile): PaperOfFile {
  const { paper, languages, letterTo } = origin;
  const language = origin.language === 'ru' ? 'ru' : 'en';
  return { paper, choices: { ...shown.choices, language, languages, letterTo: letterTo ?? '' } };
}

function isInvited(dossier: MeetingDossier, delegationId: Id): boolean {
  return letterRecipients(dossier, 'en').some(({ id }) => id === delegationId);
}

/** What is looked at of the records, and nothing else: it crosses to another thread. */
function recordsOf(dossier: MeetingDossier) {
  const { process, meeting, paragraphs, statements, interventions } = dossier;
  const { agendaItems, sessions, projects, relatedEvents, documents } = dossier;
  return {
    process,
    meeting,
    paragraphs,
    statements,
    interventions,
    agendaItems,
    sessions,
    projects,
    relatedEvents,
    documents,
  };
}
