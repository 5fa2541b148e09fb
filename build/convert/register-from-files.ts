import { generateNKeysBetween } from 'fractional-indexing';
import { v7 } from 'uuid';

import type { Draft } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { hashedText, noPreviousHash } from '@/domain/hashed-text';
import type { JournalEntry, RecordChange } from '@/domain/journal';
import { newProcess } from '@/domain/new-process';
import { tableNames, type RecordSet } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';
import type {
  AcceptancePlan,
  AcceptedFile,
  FactDecision,
  MeetingDecision,
} from '@/formats/acceptance/acceptance-plan';
import { planAcceptance } from '@/formats/acceptance/plan-acceptance';
import { sha256Sync } from '@/formats/hash/sha256-sync';
import { tickClock } from '@/store/journal/clock';
import { schemaVersion } from '@/store/migrations/migrations';

/** A register that holds nothing but what the files say of its process, every fact accepted as it was read. */
export interface ConvertedRegister {
  readonly contents: RegisterContents;
  readonly plan: AcceptancePlan;
}

/** @param at when, for the one entry of its journal */
export function registerFromFiles(
  {
    draft,
    texts,
    meetings = [],
    facts = new Map(),
  }: {
    readonly draft: Draft;
    readonly texts: readonly string[];
    readonly meetings?: readonly MeetingDecision[];
    readonly facts?: ReadonlyMap<string, FactDecision>;
  },
  files: readonly AcceptedFile[],
  { processName, at }: { readonly processName: string; readonly at: Date },
): ConvertedRegister {
  const process = newProcess(v7(), processName, 'en');
  const plan = planAcceptance({
    draft,
    texts,
    files,
    register: { processes: [process] },
    processId: process.id,
    decisions: { meetings, facts },
    newId: () => v7(),
    orderKeys: (after, before, count) => generateNKeysBetween(after, before, count),
  });
  const records: RecordSet = { processes: [process], ...plan.add };
  const journal = [importEntry(records, plan.meetingIds, at)];
  return { plan, contents: { schemaVersion, records, journal, files: plan.files } };
}

/** The register's history begins with one step, as after an import in the app; without it a merge would bring nothing. */
function importEntry(records: RecordSet, meetingIds: readonly (Id | null)[], at: Date): JournalEntry {
  const device = v7();
  const changes = tableNames.flatMap((table) =>
    (records[table] ?? []).map((row): RecordChange => ({ kind: 'add', table, id: row.id, row: { ...row } })),
  );
  const entry = {
    id: v7(),
    clock: tickClock(null, at.getTime(), device),
    device,
    sequence: 1,
    who: 'npm run convert',
    at: at.toISOString(),
    command: 'import-records',
    details: {},
    step: v7(),
    reverts: null,
    about: meetingIds.flatMap((id) => id ?? []),
    schemaVersion,
    changes,
    previousHash: noPreviousHash,
  };
  return { ...entry, hash: sha256Sync(new TextEncoder().encode(hashedText(entry))) };
}
