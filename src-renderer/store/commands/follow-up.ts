import type { Commitment, Evidence, ProgressUpdate } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { oneCommitment } from '@/domain/united-commitment';

import { newId } from '../new-id';
import { sameValue } from '../journal/same-value';
import { placeLast } from '../order-key';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command, editKey } from './command';
import { standingParty } from './standing-records';
import { editText } from './edit-record';

/** A recommendation in a party: the cell of the matrix that reports belong to. */
export interface FollowUpCell {
  readonly recommendationId: Id;
  readonly partyId: Id;
  /** The recommendation's reference and the party's name, for the words of the history. */
  readonly reference: string;
  readonly party: string;
}

/** What a report says besides when and of what it is. */
export type NewReport = Partial<Omit<ProgressUpdate, 'id' | 'commitmentId'>>;

const unsaid = {
  date: null,
  status: null,
  reportedBy: null,
  meetingId: null,
  text: {},
  confidence: 'stated',
} as const;

/** Records a report; the party's commitment is made with the first of them. Answers with the report's id. */
export function reportProgress(cell: FollowUpCell, report: NewReport): Command<Id> {
  // The words choose by the status, and a choice of theirs cannot hold a dash.
  const details = { ...labelOf(cell), status: report.status?.replaceAll('-', '_') ?? 'none' };
  return command({ name: 'report-progress', details, about: aboutOf(cell) }, (recorder) =>
    writeReport(recorder, cell, report),
  );
}

/** What came back of one cell: a report, another body that sees to it, another date by which it is to be done. */
export interface ReturnedCell {
  readonly cell: FollowUpCell;
  readonly report: NewReport | null;
  /** Left out where it stays as it is. */
  readonly owner?: string;
  /** EDTF; left out where it stays as it is. */
  readonly due?: string;
}

/**
 * Records what came back of several cells, in one step; a report that is there already is not written again. Answers with
 * the ids of the new reports.
 */
export function reportProgressOfSeveral(
  cells: readonly ReturnedCell[],
  words: { readonly party: string },
): Command<readonly Id[]> {
  const details = { count: String(cells.length), party: words.party };
  const about = [...new Set(cells.flatMap(({ cell }) => aboutOf(cell)))];
  return command({ name: 'report-several', details, about }, async (recorder) => {
    const ids: Id[] = [];
    for (const { cell, report, ...patch } of cells) {
      // Another window may have brought the same sheet in a moment ago.
      if (report && !(await isThere(recorder, cell, report)))
        ids.push(await writeReport(recorder, cell, report));
      if (Object.keys(patch).length > 0)
        await recorder.change('commitments', await commitmentOf(recorder, cell), patch);
    }
    return ids;
  });
}

/** Whether the cell has a report that says the very same. */
async function isThere(recorder: Recorder, cell: FollowUpCell, report: NewReport): Promise<boolean> {
  const partyId = await standingParty(recorder, cell.partyId);
  const commitments = await recorder.where('commitments', 'recommendationId', cell.recommendationId);
  const own = commitments.filter((commitment) => commitment.partyId === partyId);
  const reports = await Promise.all(
    own.map(({ id }) => recorder.where('progressUpdates', 'commitmentId', id)),
  );
  return reports.flat().some((known) => sameValue({ ...known, ...unsaid, ...report }, known));
}

/** Adds a report inside a command; for commands that write more than it. */
export async function writeReport(recorder: Recorder, cell: FollowUpCell, report: NewReport): Promise<Id> {
  const commitmentId = await commitmentOf(recorder, cell);
  const id = newId();
  await recorder.add('progressUpdates', { ...unsaid, ...report, id, commitmentId });
  return id;
}

/** Changes fields of a report but its words; typing that goes on is one step. */
export function editReport(
  cell: FollowUpCell,
  id: Id,
  patch: Partial<Omit<ProgressUpdate, 'id' | 'commitmentId' | 'text'>>,
): Command {
  const details = { ...labelOf(cell), field: Object.keys(patch).join(' ') };
  const coalesce = editKey('progressUpdates', id, patch);
  return command({ name: 'edit-report', details, about: aboutOf(cell), coalesce }, (recorder) =>
    recorder.change('progressUpdates', id, patch),
  );
}

/** Sets what a report says in one language; an empty text removes the language. */
export function editReportText(cell: FollowUpCell, id: Id, language: string, text: string): Command {
  const words = { name: 'edit-report', details: { ...labelOf(cell), field: 'text' }, about: aboutOf(cell) };
  return editText('progressUpdates', id, 'text', language, text.trim() === '' ? '' : text, words);
}

/** Removes a report; with the last of a commitment that says nothing else the commitment goes too. */
export function removeReport(cell: FollowUpCell, id: Id): Command {
  const words = { name: 'remove-report', details: labelOf(cell), about: aboutOf(cell) };
  return command(words, async (recorder) => {
    const report = await recorder.get('progressUpdates', id);
    await removeWithParts(recorder, 'progressUpdates', id);
    const commitment = report && (await recorder.get('commitments', report.commitmentId));
    if (!commitment || commitment.owner !== null || commitment.due !== null || commitment.note !== null)
      return;
    const others = await recorder.where('progressUpdates', 'commitmentId', commitment.id);
    if (others.length === 0) await recorder.remove('commitments', commitment.id);
  });
}

/** Sets who sees to a recommendation in a party, by when, and what else is known of it there. */
export function editCommitment(
  cell: FollowUpCell,
  patch: Partial<Omit<Commitment, 'id' | 'recommendationId' | 'partyId'>>,
): Command {
  const { recommendationId, partyId } = cell;
  const details = { ...labelOf(cell), field: Object.keys(patch).join(' ') };
  const coalesce = editKey('commitments', `${recommendationId}/${partyId}`, patch);
  return command({ name: 'edit-commitment', details, about: aboutOf(cell), coalesce }, async (recorder) => {
    await recorder.change('commitments', await commitmentOf(recorder, cell), patch);
  });
}

export interface AttachedEvidence {
  readonly id: Id;
  /** The name under which the report has the same file already; `null` where it had not. */
  readonly thereAs: string | null;
}

/** Attaches a file to a report; its bytes are kept with the register. The same bytes are attached once. */
export function attachEvidence(
  cell: FollowUpCell,
  progressUpdateId: Id,
  file: Pick<Evidence, 'fileName' | 'mediaType' | 'size' | 'sha256'>,
  bytes: Uint8Array,
): Command<AttachedEvidence> {
  const details = { ...labelOf(cell), file: file.fileName };
  return command({ name: 'attach-evidence', details, about: aboutOf(cell) }, async (recorder) => {
    const siblings = await recorder.where('evidence', 'progressUpdateId', progressUpdateId);
    const same = siblings.find(({ sha256 }) => sha256 === file.sha256);
    if (same) return { id: same.id, thereAs: same.fileName };
    const { order, moved } = placeLast(siblings);
    for (const sibling of moved) await recorder.change('evidence', sibling.id, { order: sibling.order });
    await recorder.keepFile(file.sha256, bytes);
    const id = newId();
    await recorder.add('evidence', { ...file, id, progressUpdateId, order });
    return { id, thereAs: null };
  });
}

/** Takes a piece of evidence off its report. */
export function removeEvidence(cell: FollowUpCell, evidence: Pick<Evidence, 'id' | 'fileName'>): Command {
  const details = { ...labelOf(cell), file: evidence.fileName };
  return command({ name: 'remove-evidence', details, about: aboutOf(cell) }, (recorder) =>
    recorder.remove('evidence', evidence.id),
  );
}

/** The commitment of the cell, made where there is none yet; several (made apart, then brought together) become one. */
async function commitmentOf(recorder: Recorder, { recommendationId, ...cell }: FollowUpCell): Promise<Id> {
  const partyId = await standingParty(recorder, cell.partyId);
  const known = (await recorder.where('commitments', 'recommendationId', recommendationId)).filter(
    (commitment) => commitment.partyId === partyId,
  );
  const one = oneCommitment(known);
  if (!one) {
    const id = newId();
    await recorder.add('commitments', { id, recommendationId, partyId, owner: null, due: null, note: null });
    return id;
  }
  if (known.length > 1) await recorder.change('commitments', one.id, one);
  for (const { id } of known.filter((commitment) => commitment.id !== one.id)) {
    for (const update of await recorder.where('progressUpdates', 'commitmentId', id)) {
      await recorder.change('progressUpdates', update.id, { commitmentId: one.id });
    }
    await recorder.remove('commitments', id);
  }
  return one.id;
}

function labelOf({ reference, party }: FollowUpCell) {
  return { reference, party };
}

function aboutOf({ recommendationId, partyId }: FollowUpCell): readonly Id[] {
  return [recommendationId, partyId];
}
