import { importsMark } from '@/domain/imports-mark';
import type { Id } from '@/domain/fields';
import { newProcess } from '@/domain/new-process';
import type { RecordSet } from '@/domain/records';
import type { MeetingDecision, PersonDecision, ReviewRequest } from '@/formats/acceptance/acceptance-plan';
import type { WorkError } from '@/formats/worker/formats-client';
import type { PlannedReviews } from '@/formats/worker/plan-reviews';
import { acceptRecords, keepFiles } from '@/store/commands/accept-records';
import { newId } from '@/store/new-id';
import type { Register, StoreErrorCode } from '@/store/register';

import { pendingDatabase } from '../pending/pending-database';
import type { PendingReview } from '../pending/pending-review';
import { markAccepted, type Taken } from '../pending/pending-reviews';
import { reviewAsSeen } from '../pending/review-as-seen';
import { formats } from '../reading/formats';
import type { Fact } from '../review/fact';
import { noRecords, type RecordsOfReview } from '../same/same-records';
import { toAcceptance } from './decisions-to-acceptance';
import { registerPart } from './register-part';

/** A review with what its meetings become. */
export interface SureReview {
  readonly review: PendingReview;
  readonly meetings: readonly MeetingDecision[];
  /** Who those named are taken for, by path. */
  readonly people?: ReadonlyMap<string, PersonDecision>;
  /** Which records those named are taken for. */
  readonly records?: RecordsOfReview;
  /** Facts that nobody has decided on: they are left out, but for what sources only differ about. */
  readonly open: readonly Fact[];
}

export interface BatchAccepted {
  /** The step of Undo that it is; `null` when everything was there already. */
  readonly step: Id | null;
  readonly added: number;
  readonly joined: number;
  readonly competing: number;
  readonly problems: number;
  /** Reviews that changed since they were looked at: they still wait. */
  readonly changed: number;
}

export type BatchOutcome =
  | { readonly ok: true; readonly accepted: BatchAccepted }
  | { readonly ok: false; readonly error: { readonly from: 'work'; readonly code: WorkError['code'] } }
  | { readonly ok: false; readonly error: { readonly from: 'store'; readonly code: StoreErrorCode } };

interface BatchOptions {
  /** For the process, where the register has none. */
  readonly process: { readonly language: string; readonly name: string };
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Shares of the time that planning and writing take, roughly. */
const planning = 0.5;
/** How often it is planned anew because the register changed under it. */
const attempts = 3;

/**
 * Brings any number of reviews into the register as one step of Undo, or none of them. Planned on the other thread, one
 * on top of the other; what the register holds already is not entered again. A review that is no longer as it was looked
 * at is left out.
 */
export async function acceptBatch(
  register: Register,
  sure: readonly SureReview[],
  options: BatchOptions,
): Promise<BatchOutcome> {
  let outcome = await attempt(register, sure, options);
  for (let made = 1; made < attempts && hasChanged(outcome); made += 1)
    outcome = await attempt(register, sure, options);
  return outcome;
}

const nothing: BatchAccepted = { step: null, added: 0, joined: 0, competing: 0, problems: 0, changed: 0 };

function hasChanged(outcome: BatchOutcome): boolean {
  return !outcome.ok && outcome.error.from === 'store' && outcome.error.code === 'changed-meanwhile';
}

async function attempt(
  register: Register,
  sure: readonly SureReview[],
  { process: named, onProgress, signal }: BatchOptions,
): Promise<BatchOutcome> {
  await register.settled();
  const [process] = await register.list('processes');
  const started = process ? null : newProcess(newId(), named.name, named.language);
  const processId = process?.id ?? started?.id ?? '';
  const joined = sure.flatMap(({ meetings }) =>
    meetings.flatMap((decision) => ('meetingId' in decision ? [decision.meetingId] : [])),
  );
  const part = await registerPart(register, [...new Set(joined)]);
  const taken: Taken[] = [];
  const planned = await formats.planReviews({
    register: part,
    count: sure.length,
    review: async (at) => {
      const one = sure[at];
      const request = one ? await requestOf(one, processId) : null;
      if (one && request) taken.push(one.review);
      return request;
    },
    onProgress: ({ done, total }) => onProgress?.((done / total) * planning),
    ...(signal ? { signal } : {}),
  });
  if (!planned.ok) return { ok: false, error: { from: 'work', code: planned.error.code } };
  if (taken.length === 0) return { ok: true, accepted: { ...nothing, changed: sure.length } };
  const plan = planned.value;
  const kept = await keepOriginals(register, taken, plan.texts);
  if (kept) return { ok: false, error: { from: 'store', code: kept } };
  const ids = [...new Set(plan.reviews.flatMap((one) => one?.meetingIds ?? []))].filter((id) => id !== null);
  const added = new Set(plan.add.meetings?.map(({ id }) => id));
  const records = {
    ...plan,
    files: new Map<string, Uint8Array>(),
    process: started,
    plannedFrom: changedRows(part, plan),
    joined: ids.filter((id) => !added.has(id)),
  };
  const files = (plan.add.sources ?? []).length;
  const command = acceptRecords(records, {
    name: 'import-batch',
    details: {
      files: String(files),
      meetings: String(ids.length),
      file: plan.add.sources?.[0]?.fileName ?? '',
    },
    about: [importsMark, ...ids],
  });
  const result = await register.execute({
    ...command,
    onProgress: (share) => {
      // Ends the transaction: what was written of it so far is as if it had never been.
      signal?.throwIfAborted();
      onProgress?.(planning + share * (1 - planning));
    },
  });
  if (!result.ok && signal?.aborted) return { ok: false, error: { from: 'work', code: 'cancelled' } };
  if (!result.ok) return { ok: false, error: { from: 'store', code: result.error.code } };
  await markAccepted(taken, new Date());
  const isAnything = files > 0 || plan.change.length > 0 || added.size > 0;
  return {
    ok: true,
    accepted: {
      step: isAnything ? (register.nextUndo?.step ?? null) : null,
      added: added.size,
      joined: records.joined.length,
      competing: plan.reviews.reduce((sum, one) => sum + (one?.summary.competingClaims ?? 0), 0),
      problems: plan.reviews.reduce((sum, one) => sum + (one?.problems.length ?? 0), 0),
      changed: sure.length - taken.length,
    },
  };
}

/** A review without its bytes: they are kept here, and only their size is asked for there. */
async function requestOf(sure: SureReview, processId: Id): Promise<ReviewRequest | null> {
  const seen = await reviewAsSeen(sure.review);
  if (!seen) return null;
  const { draft, texts, files } = seen.content;
  const decisions = toAcceptance(sure.review.decisions, sure.meetings, sure.open, () => 'ask', 'sure', {
    people: { decisions: sure.people ?? new Map(), open: new Set() },
    records: sure.records ?? noRecords,
  });
  const bytes = new Uint8Array();
  return { draft, texts, files: files.map((file) => ({ ...file, bytes })), processId, decisions };
}

/** Bytes that are written at once. */
const megabytesAtOnce = 8 * 1024 * 1024;

/** @returns why they could not be kept */
async function keepOriginals(
  register: Register,
  taken: readonly Taken[],
  texts: ReadonlyMap<string, Uint8Array>,
): Promise<StoreErrorCode | null> {
  let group = new Map(texts);
  let size = 0;
  const write = async () => {
    const result = await register.execute(keepFiles(group));
    group = new Map();
    size = 0;
    return result.ok ? null : result.error.code;
  };
  for (const sha256 of new Set(taken.flatMap(({ hashes }) => hashes))) {
    const original = await pendingDatabase.originals.get(sha256);
    if (!original) continue;
    group.set(sha256, original.bytes);
    size += original.bytes.length;
    const failed = size < megabytesAtOnce ? null : await write();
    if (failed) return failed;
  }
  return write();
}

/** What was there of the rows that are to change. */
function changedRows(part: RecordSet, { change }: PlannedReviews): RecordSet {
  const ids = new Set(change.map(({ id }) => id));
  const tables = Object.entries<readonly { readonly id: Id }[]>(part);
  // Each list keeps rows of the table it stands under.
  return Object.fromEntries<unknown>(
    tables.map(([table, rows]) => [table, rows.filter(({ id }) => ids.has(id))]),
  );
}
