import type { Id } from '@/domain/fields';
import { importsMark } from '@/domain/imports-mark';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import { newProcess } from '@/domain/new-process';
import type { RecordSet } from '@/domain/records';
import type { AcceptanceDecisions, ReviewRequest } from '@/formats/acceptance/acceptance-plan';
import type { WorkError } from '@/formats/worker/formats-client';
import type { PlannedReviews } from '@/formats/worker/plan-reviews';
import { acceptRecords } from '@/store/commands/accept-records';
import { newId } from '@/store/new-id';
import type { Register, StoreErrorCode } from '@/store/register';
import { storeErrorOf } from '@/store/store-failure';

import { keptFiles } from '../pending/kept-files';
import { endAcceptance, noteAcceptance } from '../pending/noted-acceptances';
import type { PendingContent } from '../pending/pending-review';
import { markAccepted, type Taken } from '../pending/pending-reviews';
import { formats } from '../reading/formats';
import { withoutMeetings, type ChosenReview } from './chosen-review';
import { keepOriginals } from './keep-originals';
import { registerPart } from './register-part';
import { withEvents } from './with-events';
import { heldByLocks } from './held-by-locks';
import { today } from '@/pickers/today';

export interface Accepted {
  /** The step of Undo that it is; `null` when everything was there already. */
  readonly step: Id | null;
  /** The first meeting that was added or joined, as the register has it now. */
  readonly meeting: Meeting | null;
  /** Meetings that are new. */
  readonly added: number;
  /** Meetings that were there. */
  readonly joined: number;
  /** Records of all kinds that are new. */
  readonly records: number;
  /** Values kept beside those that stand. */
  readonly competing: number;
  /** Paragraphs among them, of which another wording is kept beside. */
  readonly otherWordings: number;
  /** Statements that are kept with those. */
  readonly keptStatements: number;
  readonly problems: number;
  /** Records that a version was to take away and that stay: they are no longer what they were when that was decided. */
  readonly staying: number;
  /** Reviews that changed since they were looked at: they still wait. */
  readonly changed: number;
  /** Reviews with an event of a meeting that is not in the register, and does not come in with them: they still wait. */
  readonly waiting: number;
  /** Reviews of which meetings would change what approved texts keep as it is: these still wait. */
  readonly locked: number;
}

type PlannedSummary = NonNullable<PlannedReviews['reviews'][number]>['summary'];

export type AcceptOutcome =
  | { readonly ok: true; readonly accepted: Accepted }
  | { readonly ok: false; readonly error: { readonly from: 'work'; readonly code: WorkError['code'] } }
  | { readonly ok: false; readonly error: { readonly from: 'store'; readonly code: StoreErrorCode } };

export interface AcceptOptions {
  /** For the process, where the register has none. */
  readonly process: { readonly language: string; readonly name: string };
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Shares of the time that planning and writing take, roughly. */
const planning = 0.5;
/** How often it is planned anew because the register changed under it; each takes a moment, and rarely more than one. */
const attempts = 3;

/**
 * Brings any number of reviews into the register as one step of Undo, or none of them. Planned on the other thread, one
 * on top of the other; what the register holds already is not entered again. What was typed or merged while the plan was
 * made is not overwritten: the plan is then made again from the register as it is. A review that is no longer as it was
 * looked at is left out; so is one with an event whose meeting does not come in. Of what an approved text of its meeting
 * would refuse, that meeting is left out and waits; the rest of the review comes in.
 */
export async function acceptReviews(
  register: Register,
  chosen: readonly ChosenReview[],
  options: AcceptOptions,
): Promise<AcceptOutcome> {
  let outcome = await attempt(register, chosen, options);
  for (let made = 1; made < attempts && hasChanged(outcome); made += 1)
    outcome = await attempt(register, chosen, options);
  return outcome;
}

function hasChanged(outcome: AcceptOutcome): boolean {
  return !outcome.ok && outcome.error.from === 'store' && outcome.error.code === 'changed-meanwhile';
}

async function attempt(
  register: Register,
  all: readonly ChosenReview[],
  options: AcceptOptions,
): Promise<AcceptOutcome> {
  const { process: named, onProgress, signal } = options;
  /** Plans the others anew: what is planned is planned one on top of the other. */
  const planAnew = async (
    others: readonly ChosenReview[],
    left: Partial<Pick<Accepted, 'waiting' | 'locked'>>,
  ): Promise<AcceptOutcome> => {
    const outcome = await attempt(register, others, options);
    if (!outcome.ok) return outcome;
    const { accepted } = outcome;
    const { waiting: more = 0, locked: kept = 0 } = left;
    return {
      ok: true,
      accepted: { ...accepted, waiting: accepted.waiting + more, locked: accepted.locked + kept },
    };
  };
  await register.settled();
  const { chosen, waiting } = withEvents(all, newId);
  const [process] = await register.list('processes');
  const started = process ? null : newProcess(newId(), named.name, named.language);
  const processId = process?.id ?? started?.id ?? '';
  const wanted = [...new Set(chosen.flatMap(joinedBy))];
  const part = await registerPart(register, wanted);
  const taken: Taken[] = [];
  const letGo = new Set<Id>();
  const planned = await formats.planReviews({
    register: part,
    count: chosen.length,
    review: async (at) => {
      const one = chosen[at];
      const content = (await one?.content()) ?? null;
      if (!one || !content) return null;
      const decisions = one.decisions();
      const leftOut = [...decisions.facts].flatMap(([path, { kind }]) => (kind === 'drop' ? [path] : []));
      const held = [...(one.held ?? [])].toSorted((a, b) => a - b);
      for (const { id } of decisions.letGo ?? []) letGo.add(id);
      const hashes = content.files.map(({ sha256 }) => sha256);
      taken.push({ id: one.id, hashes, leftOut, ...(held.length > 0 ? { held } : {}) });
      return requestOf(content, withoutHeld(content, decisions, one.held), processId);
    },
    onProgress: ({ done, total }) => onProgress?.((done / total) * planning),
    ...(signal ? { signal } : {}),
  });
  if (!planned.ok) return { ok: false, error: { from: 'work', code: planned.error.code } };
  const plan = planned.value;
  // Known already, or changed since: what was to host events did not come in.
  const lost = withoutHost(chosen, [...(part.meetings ?? []), ...(plan.add.meetings ?? [])]);
  if (lost.size > 0)
    return planAnew(
      all.filter(({ id }) => !lost.has(id)),
      { waiting: lost.size },
    );
  const joinsOf = new Map(
    chosen.map((one) => [
      one.id,
      one.meetings.map((decision) => ('meetingId' in decision ? decision.meetingId : null)),
    ]),
  );
  const locked = heldByLocks(
    await register.lockedInPlan(plan, wanted),
    plan,
    taken.map((one) => ({ ...one, joins: joinsOf.get(one.id) ?? [] })),
  );
  if (locked.size > 0) {
    const others = all.flatMap((one): readonly ChosenReview[] => {
      const meetings = locked.get(one.id);
      if (!meetings) return [one];
      const rest = meetings.size === 0 ? null : withoutMeetings(one, meetings);
      return rest ? [rest] : [];
    });
    // One of which meetings were held back before is counted already.
    const newly = all.filter(({ id, held }) => locked.has(id) && held === undefined);
    return planAnew(others, { locked: newly.length });
  }
  const kept = taken.length === 0 ? null : await keepOriginals(register, taken, plan.texts);
  if (kept) return { ok: false, error: { from: 'store', code: kept } };
  const ids = [...new Set(plan.reviews.flatMap((one) => one?.meetingIds ?? []))].filter((id) => id !== null);
  const added = new Set(plan.add.meetings?.map(({ id }) => id));
  const joined = ids.filter((id) => !added.has(id));
  const records = {
    ...plan,
    files: new Map<string, Uint8Array>(),
    process: started,
    plannedFrom: changedRows(part, plan),
    joined,
  };
  const files = (plan.add.sources ?? []).length;
  const isAnything = files > 0 || plan.remove.length > 0 || plan.change.length > 0 || added.size > 0;
  const became = plan.reviews.flatMap((one) => (one ? [one.meetingIds] : []));
  const brought = taken.map((one, at) => ({ ...one, becameMeetings: became[at] ?? [] }));
  const acceptance = newId();
  if (isAnything) {
    // The register is one database and what waits another: closed between the two, the app finds here what it came to.
    const unnoted = await noteAcceptance(acceptance, brought, new Date()).then(
      () => null,
      (thrown: unknown) => storeErrorOf(thrown),
    );
    if (unnoted) return { ok: false, error: { from: 'store', code: unnoted.code } };
    const [first] = ids;
    const meeting =
      plan.add.meetings?.find(({ id }) => id === first) ?? part.meetings?.find(({ id }) => id === first);
    const command = acceptRecords(records, {
      name: all.length === 1 ? 'import-records' : 'import-batch',
      details: {
        meeting: meeting ? meetingReference(meeting) : '',
        files: String(files),
        meetings: String(ids.length),
        file: plan.add.sources?.[0]?.fileName ?? '',
        acceptance,
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
    if (!result.ok) await endAcceptance(acceptance);
    if (!result.ok && signal?.aborted) return { ok: false, error: { from: 'work', code: 'cancelled' } };
    if (!result.ok) return { ok: false, error: { from: 'store', code: result.error.code } };
  }
  const step = isAnything ? (register.nextUndo?.step ?? null) : null;
  await markAccepted(
    brought.map((one) => ({ ...one, acceptedBy: step })),
    new Date(),
  );
  if (isAnything) await endAcceptance(acceptance);
  const [meetingId] = ids;
  const inAll = (count: (summary: PlannedSummary) => number) =>
    plan.reviews.reduce((sum, one) => sum + (one ? count(one.summary) : 0), 0);
  return {
    ok: true,
    accepted: {
      step,
      meeting: (meetingId === undefined ? undefined : await register.get('meetings', meetingId)) ?? null,
      added: added.size,
      joined: joined.length,
      records: Object.values(plan.add).reduce((sum, rows) => sum + rows.length, 0),
      competing: inAll(({ competingClaims }) => competingClaims),
      otherWordings: inAll(({ otherWordings }) => otherWordings),
      keptStatements: inAll(({ keptStatements }) => keptStatements),
      problems: plan.reviews.reduce((sum, one) => sum + (one?.problems.length ?? 0), 0),
      staying: await countThere(register, letGo),
      changed: chosen.length - taken.length,
      waiting,
      locked: 0,
    },
  };
}

/** Meetings that those of a review are part of, or events of. */
function joinedBy({ meetings }: ChosenReview): readonly Id[] {
  return meetings.flatMap((decision) => ('meetingId' in decision ? [decision.meetingId] : []));
}

/** Reviews of which an event is to be related to a meeting that is not there, by id. */
function withoutHost(
  chosen: readonly ChosenReview[],
  there: readonly { readonly id: Id }[],
): ReadonlySet<string> {
  const ids = new Set(there.map(({ id }) => id));
  return new Set(
    chosen.flatMap(({ id, meetings }) =>
      meetings.some((decision) => decision.kind === 'event' && !ids.has(decision.meetingId)) ? [id] : [],
    ),
  );
}

/** What is of a meeting that waits is not brought in without it. */
function withoutHeld(
  { draft: { recommendations = [] } }: PendingContent,
  decisions: AcceptanceDecisions,
  held: ReadonlySet<number> | undefined,
): AcceptanceDecisions {
  if (held === undefined) return decisions;
  const facts = new Map(decisions.facts);
  recommendations.forEach(({ meeting }, at) => {
    if (meeting !== undefined && held.has(meeting)) facts.set(`/recommendations/${at}`, { kind: 'drop' });
  });
  return { ...decisions, facts };
}

/** A review without its bytes: they are kept here, and only their size is asked for there. */
async function requestOf(
  { draft, texts, files }: PendingContent,
  decisions: AcceptanceDecisions,
  processId: Id,
): Promise<ReviewRequest> {
  const bytes = new Uint8Array();
  const kept = await keptFiles(files);
  return {
    draft,
    texts,
    files: kept.map((file) => ({ ...file, bytes })),
    processId,
    decisions,
    today: today(),
  };
}

/** How many of the paragraphs and delegations the register has. */
async function countThere(register: Register, ids: ReadonlySet<Id>): Promise<number> {
  const found = await Promise.all(
    [...ids].map(async (id) => (await register.get('paragraphs', id)) ?? register.get('delegations', id)),
  );
  return found.filter((one) => one !== undefined).length;
}

/** What was there of the rows that are to change or to go, and of what goes with these. */
function changedRows(part: RecordSet, { change, remove }: PlannedReviews): RecordSet {
  const ids = new Set(change.map(({ id }) => id));
  const gone = new Set<unknown>(remove.map(({ id }) => id));
  const isOfGone = (row: object) => gone.size > 0 && Object.values(row).some((value) => gone.has(value));
  const tables = Object.entries<readonly { readonly id: Id }[]>(part);
  // Each list keeps rows of the table it stands under.
  return Object.fromEntries<unknown>(
    tables.map(([table, rows]) => [table, rows.filter((row) => ids.has(row.id) || isOfGone(row))]),
  );
}
