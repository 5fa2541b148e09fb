import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nextNumber, paperLife, type PaperLife } from '@/domain/paper-life';
import type { VersionStanding } from '@/formats/paper/life/freeze-version';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperKey } from '@/formats/paper/kinds/paper-of';
import type { FormatsClient } from '@/formats/worker/formats-client';
import { formats } from '@/pickers/tables/formats';
import { today } from '@/pickers/today';
import type { PaperToKeep } from '@/store/commands/paper-versions';
import type { Register } from '@/store/register';

/** What the paper says of where its text stands from now on. */
async function standingOf(
  register: Pick<Register, 'file'>,
  dossier: MeetingDossier,
  life: PaperLife,
  number: number,
  state: VersionStanding['state'],
): Promise<VersionStanding | null> {
  const day = today();
  if (state === 'circulated') return { state, number, day };
  if (state === 'final') return { state, day };
  const { standing, correction } = life;
  if (!standing || !correction) return null;
  const ids = new Set(life.versions.map(({ id }) => id));
  const made = dossier.corrections.filter((one) => one.state === 'made' && ids.has(one.versionId));
  const corrections = [...made, correction].map(({ reason, date }) => ({ reason, date }));
  return { state, day, corrections, approved: await register.file(standing.sha256) };
}

/**
 * The meeting's paper with everything typed so far, frozen as its next version on a thread of its own.
 * @returns `null` where the meeting, or what was approved, is not there any more, or it could not be made
 */
export async function makeVersion(
  register: Pick<Register, 'typing' | 'dossier' | 'withdrawnVersions' | 'file'>,
  meetingId: string,
  key: PaperKey,
  choices: PaperChoices,
  state: VersionStanding['state'],
  note: string | null,
  maker: Pick<FormatsClient, 'freezeVersion'> = formats,
): Promise<PaperToKeep | null> {
  await register.typing.flush();
  const dossier = await register.dossier(meetingId);
  if (!dossier) return null;
  const { language } = choices;
  const life = paperLife(dossier, key, language);
  const number = nextNumber(life, await register.withdrawnVersions(meetingId));
  const standing = await standingOf(register, dossier, life, number, state);
  if (!standing) return null;
  const made = await maker.freezeVersion({ dossier, key, choices, standing });
  if (!made.ok || !made.value) return null;
  return {
    meetingId,
    paper: key,
    language,
    note,
    ...made.value,
    number,
    at: new Date().toISOString(),
  };
}
