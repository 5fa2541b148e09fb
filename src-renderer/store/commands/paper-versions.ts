import type { Id } from '@/domain/fields';
import { isApproved, nextNumber, paperLife, type VersionRecords } from '@/domain/paper-life';
import type { Correction, PaperVersion } from '@/domain/paper-version';

import { newId } from '../new-id';
import type { Author, Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command } from './command';

/** A paper as it is to be kept; frozen by `freezePaper` of the formats. */
export interface PaperToKeep {
  readonly meetingId: Id;
  /** The kind of the paper, or the id of a template; see `paperVersionSchema`. */
  readonly paper: string;
  readonly language: string;
  readonly title: string;
  readonly symbol: string | null;
  readonly note: string | null;
  /** What it printed of the meeting; see `tablesOfPaper`. */
  readonly tables: readonly string[];
  readonly frozen: { readonly bytes: Uint8Array; readonly sha256: string; readonly parts: string };
  /** The number that the paper says of itself: refused with `changed-meanwhile` where it is another's by now. */
  readonly number: number;
  /** Moment that the paper says of itself, ISO 8601 in UTC. */
  readonly at: string;
}

/** Who gives the version out. */
type By = Pick<Author, 'who'>;

/** Keeps a numbered version that goes to the delegations for their remarks. Nothing is locked by it. Answers with its id. */
export function circulatePaper(kept: PaperToKeep, by: By): Command<Id> {
  return command(wordsOf('circulate-paper', kept), (recorder) => circulate(recorder, kept, by));
}

async function circulate(recorder: Recorder, kept: PaperToKeep, by: By): Promise<Id> {
  await nextOf(recorder, kept);
  return keep(recorder, kept, by, 'circulated');
}

/** The same of a paper in several languages, each a version of its own: as one step. */
export function circulatePapers(kept: LanguagesToKeep, by: By): Command {
  return command(wordsOf('circulate-paper', together(kept)), async (recorder) => {
    for (const one of kept) await circulate(recorder, one, by);
  });
}

/** A paper in each of its languages. */
type LanguagesToKeep = readonly [PaperToKeep, ...(readonly PaperToKeep[])];

function together(kept: LanguagesToKeep) {
  return { meetingId: kept[0].meetingId, title: [...new Set(kept.map(({ title }) => title))].join(' / ') };
}

/**
 * Keeps the approved text: from now on the records that it printed are locked. A wrong click must not cost: it is one step
 * of Undo, which asks before it takes an approval back; that it was approved and taken back is told under the versions.
 * @returns a command that answers with the version's id, and is refused with `locked` where a text was approved already:
 * that one is only corrected
 */
export function finalisePaper(kept: PaperToKeep, by: By): Command<Id> {
  return command(wordsOf('finalise-paper', kept), (recorder) => finalise(recorder, kept, by));
}

async function finalise(recorder: Recorder, kept: PaperToKeep, by: By): Promise<Id> {
  const { standing } = await nextOf(recorder, kept);
  if (standing) throw new StoreFailure('locked', `paperVersions ${standing.id} is approved`);
  return keep(recorder, kept, by, 'final');
}

/** The same of a paper in several languages, each an approved text of its own: as one step, or none. */
export function finalisePapers(kept: LanguagesToKeep, by: By): Command {
  return command(wordsOf('finalise-paper', together(kept)), async (recorder) => {
    for (const one of kept) await finalise(recorder, one, by);
  });
}

/** Why and from which day an approved text is corrected. */
export type CorrectionReason = Pick<Correction, 'reason' | 'date'>;

/**
 * Opens the records of the meeting for a correction of an approved text, which itself stays as it was. One at a time is
 * open at a meeting.
 */
export function beginCorrection(
  version: Pick<PaperVersion, 'id' | 'meetingId' | 'title'>,
  reason: CorrectionReason,
  { who }: By,
  at: string,
): Command<Id> {
  const words = wordsOf('begin-correction', version, reason.reason);
  return command(words, async (recorder) => {
    const { paperVersions, corrections } = await versionRecords(recorder, version.meetingId);
    const own = paperVersions.find(({ id }) => id === version.id);
    if (!own || !isApproved(own)) throw new StoreFailure('not-found', `paperVersions ${version.id}`);
    if (corrections.some(({ state }) => state === 'open'))
      throw new StoreFailure('changed-meanwhile', `corrections of ${version.meetingId}`);
    const id = newId();
    const facts = { meetingId: version.meetingId, versionId: version.id, by: who, at } as const;
    await recorder.add('corrections', {
      id,
      ...facts,
      ...reason,
      state: 'open',
      correctedVersionId: null,
    });
    return id;
  });
}

/** Says another reason or date while the correction is open. */
export function editCorrection(
  correction: Pick<Correction, 'id' | 'meetingId'>,
  title: string,
  reason: CorrectionReason,
): Command {
  const words = wordsOf('edit-correction', { ...correction, title }, reason.reason);
  return command(words, async (recorder) => {
    await openCorrection(recorder, correction.id);
    await recorder.change('corrections', correction.id, reason);
  });
}

/** Closes the open correction by the corrected text: the records are locked again. Answers with the version's id. */
export function correctPaper(kept: PaperToKeep, by: By): Command<Id> {
  return command(wordsOf('correct-paper', kept), async (recorder) => {
    const { correction } = await nextOf(recorder, kept);
    if (!correction) throw new StoreFailure('not-found', `corrections of ${kept.meetingId}`);
    const id = await keep(recorder, kept, by, 'corrected');
    await recorder.change('corrections', correction.id, { state: 'made', correctedVersionId: id });
    return id;
  });
}

/** Closes the open correction without a corrected text; what was changed meanwhile stays in the records. */
export function giveUpCorrection(correction: Pick<Correction, 'id' | 'meetingId'>, title: string): Command {
  return command(wordsOf('give-up-correction', { ...correction, title }), async (recorder) => {
    await openCorrection(recorder, correction.id);
    await recorder.change('corrections', correction.id, { state: 'given-up' });
  });
}

/** Takes back a version that was circulated by mistake, with the remarks on it; an approved one stays. */
export function removeCirculated(version: Pick<PaperVersion, 'id' | 'meetingId' | 'title'>): Command {
  return command(wordsOf('remove-version', version), (recorder) =>
    removeWithParts(recorder, 'paperVersions', version.id),
  );
}

function wordsOf(
  name: string,
  { title, meetingId }: { readonly title: string; readonly meetingId: Id },
  reason?: string,
) {
  const details = { title, ...(reason === undefined ? {} : { reason }) };
  return { name, details, about: [meetingId] };
}

async function versionRecords(recorder: Recorder, meetingId: Id): Promise<VersionRecords> {
  const [paperVersions, corrections] = await Promise.all([
    recorder.where('paperVersions', 'meetingId', meetingId),
    recorder.where('corrections', 'meetingId', meetingId),
  ]);
  return { paperVersions, corrections };
}

async function nextOf(recorder: Recorder, { meetingId, paper, language, number }: PaperToKeep) {
  const life = paperLife(await versionRecords(recorder, meetingId), paper, language);
  // The number stands in the text that was frozen.
  const next = nextNumber(life, await recorder.withdrawnVersions(meetingId));
  if (next !== number) throw new StoreFailure('changed-meanwhile', `${paper} ${language} is at ${next}`);
  return life;
}

async function keep(
  recorder: Recorder,
  { frozen: { bytes, sha256, parts }, tables, ...kept }: PaperToKeep,
  { who }: By,
  state: PaperVersion['state'],
): Promise<Id> {
  const id = newId();
  await recorder.keepFile(sha256, bytes);
  await recorder.add('paperVersions', { id, ...kept, tables: [...tables], sha256, parts, by: who, state });
  return id;
}

async function openCorrection(recorder: Recorder, id: Id): Promise<void> {
  const correction = await recorder.get('corrections', id);
  if (correction?.state !== 'open') throw new StoreFailure('changed-meanwhile', `corrections ${id}`);
}
