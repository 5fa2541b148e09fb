import type { Id } from '@/domain/fields';
import { importsMark } from '@/domain/imports-mark';
import type { Meeting } from '@/domain/meeting';
import { newProcess } from '@/domain/new-process';
import { meetingReference } from '@/domain/meeting-reference';
import type {
  AcceptanceDecisions,
  AcceptanceSummary,
  AcceptedFile,
} from '@/formats/acceptance/acceptance-plan';
import type { WorkError } from '@/formats/worker/formats-client';
import { acceptRecords } from '@/store/commands/accept-records';
import { newId } from '@/store/new-id';
import type { Register, StoreErrorCode } from '@/store/register';

import type { PendingContent } from '../pending/pending-review';
import { markAccepted } from '../pending/pending-reviews';
import { formats } from '../reading/formats';
import { registerPart } from './register-part';

export interface Accepted {
  /** The first meeting that was added or joined, as the register has it now. */
  readonly meeting: Meeting | null;
  /** The step of Undo that it is; `null` when everything was there already. */
  readonly step: Id | null;
  readonly summary: AcceptanceSummary;
  readonly problems: number;
}

export type AcceptOutcome =
  | { readonly ok: true; readonly accepted: Accepted }
  | { readonly ok: false; readonly error: { readonly from: 'work'; readonly code: WorkError['code'] } }
  | { readonly ok: false; readonly error: { readonly from: 'store'; readonly code: StoreErrorCode } };

/** How often a plan is made anew because the register changed under it; each takes a moment, and rarely more than one. */
const attempts = 3;

type Plan = typeof formats.planAcceptance;

/** What was read, with the bytes it was read from. */
export type AcceptedContent = Omit<PendingContent, 'files'> & { readonly files: readonly AcceptedFile[] };

/**
 * Plans on the other thread, then writes everything as one step of Undo, or nothing. What was typed or merged while the
 * plan was made is not overwritten: the plan is then made again from the register as it is.
 * @param processName for the process, where the register has none
 */
export async function acceptReview(
  register: Register,
  content: AcceptedContent,
  decisions: AcceptanceDecisions,
  processName: { readonly language: string; readonly name: string },
  plan: Plan = (request) => formats.planAcceptance(request),
): Promise<AcceptOutcome> {
  let outcome = await attempt(register, content, decisions, processName, plan);
  for (let made = 1; made < attempts && hasChanged(outcome); made += 1) {
    outcome = await attempt(register, content, decisions, processName, plan);
  }
  if (outcome.ok) {
    const hashes = content.files.map(({ sha256 }) => sha256);
    await markAccepted([{ id: content.id, hashes }], new Date());
  }
  return outcome;
}

function hasChanged(outcome: AcceptOutcome): boolean {
  return !outcome.ok && outcome.error.from === 'store' && outcome.error.code === 'changed-meanwhile';
}

async function attempt(
  register: Register,
  content: AcceptedContent,
  decisions: AcceptanceDecisions,
  processName: { readonly language: string; readonly name: string },
  planAcceptance: Plan,
): Promise<AcceptOutcome> {
  await register.settled();
  const [process] = await register.list('processes');
  const started = process ? null : newProcess(newId(), processName.name, processName.language);
  const joined = decisions.meetings.flatMap((decision) =>
    decision && 'meetingId' in decision ? [decision.meetingId] : [],
  );
  const part = await registerPart(register, joined);
  const planned = await planAcceptance({
    draft: content.draft,
    texts: content.texts,
    files: content.files,
    register: part,
    processId: process?.id ?? started?.id ?? '',
    decisions,
  });
  if (!planned.ok) return { ok: false, error: { from: 'work', code: planned.error.code } };
  const plan = planned.value;
  const ids = plan.meetingIds.filter((id) => id !== null);
  const [meetingId = null] = ids;
  const added = new Set(plan.add.meetings?.map(({ id }) => id));
  const meeting =
    plan.add.meetings?.find(({ id }) => id === meetingId) ??
    part.meetings?.find(({ id }) => id === meetingId);
  const records = {
    ...plan,
    process: started,
    plannedFrom: part,
    joined: ids.filter((id) => !added.has(id)),
  };
  const details = {
    meeting: meeting ? meetingReference(meeting) : '',
    files: String((plan.add.sources ?? []).length),
    file: plan.add.sources?.[0]?.fileName ?? '',
    meetings: String(ids.length),
  };
  const result = await register.execute(
    acceptRecords(records, { name: 'import-records', details, about: [importsMark, ...ids] }),
  );
  if (!result.ok) return { ok: false, error: { from: 'store', code: result.error.code } };
  return {
    ok: true,
    accepted: {
      meeting: (meetingId === null ? undefined : await register.get('meetings', meetingId)) ?? null,
      step: register.nextUndo?.step ?? null,
      summary: plan.summary,
      problems: plan.problems.length,
    },
  };
}
