import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nextNumber, paperLife, type PaperLife } from '@/domain/paper-life';
import { freezePaper, thawPaper } from '@/formats/paper/life/freeze';
import { tablesOfPaper } from '@/formats/paper/life/tables-of-paper';
import { withStatus, type TextStanding } from '@/formats/paper/life/with-status';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOf, type PaperKey } from '@/formats/paper/kinds/paper-of';
import { today } from '@/pickers/today';
import type { PaperToKeep } from '@/store/commands/paper-versions';
import type { Register } from '@/store/register';

/** The paper with what it says of where its text stands from now on. */
async function standingOf(
  register: Register,
  dossier: MeetingDossier,
  life: PaperLife,
  number: number,
  state: Exclude<TextStanding['state'], 'draft'>,
): Promise<TextStanding | null> {
  const day = today();
  if (state === 'circulated') return { state, number, day };
  if (state === 'final') return { state, day };
  const { standing, correction } = life;
  if (!standing || !correction) return null;
  const approved = thawPaper(await register.file(standing.sha256));
  if (!approved.ok) return null;
  const ids = new Set(life.versions.map(({ id }) => id));
  const made = dossier.corrections.filter((one) => one.state === 'made' && ids.has(one.versionId));
  const corrections = [...made, correction].map(({ reason, date }) => ({ reason, date }));
  return { state, day, corrections, approved: approved.paper };
}

/**
 * The meeting's paper with everything typed so far, frozen as its next version.
 * @returns `null` where the meeting, or what was approved, is not there any more
 */
export async function makeVersion(
  register: Register,
  meetingId: string,
  key: PaperKey,
  choices: PaperChoices,
  state: Exclude<TextStanding['state'], 'draft'>,
  note: string | null,
): Promise<PaperToKeep | null> {
  await register.typing.flush();
  const dossier = await register.dossier(meetingId);
  if (!dossier) return null;
  const { language } = choices;
  const life = paperLife(dossier, key, language);
  const number = nextNumber(life, await register.withdrawnVersions(meetingId));
  const standing = await standingOf(register, dossier, life, number, state);
  if (!standing) return null;
  const paper = paperOf(dossier, key, choices);
  return {
    meetingId,
    paper: key,
    language,
    title: paper.name,
    symbol: paper.symbol ?? null,
    note,
    tables: tablesOfPaper(dossier, (watched) => paperOf(watched, key, choices)),
    frozen: freezePaper(withStatus(paper, standing)),
    number,
    at: new Date().toISOString(),
  };
}
