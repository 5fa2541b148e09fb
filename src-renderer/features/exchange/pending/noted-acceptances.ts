import type { Register } from '@/store/register';

import { pendingDatabase } from './pending-database';
import { markAccepted, type Taken } from './pending-reviews';

/** Reviews with what they are to become, but for the step of history, which the register has yet to make. */
export type Brought = Omit<Taken, 'acceptedBy'>;

/** An acceptance that was begun, by the name that the register's history has it under. */
interface NotedAcceptance {
  /** ISO 8601. */
  readonly at: string;
  readonly brought: readonly Brought[];
}

const { notes } = pendingDatabase;
const prefix = 'accepting ';
const dayInMs = 86_400_000;
/** So many imports are looked through: the one that was broken off is among the last. */
const most = 200;

/** Notes what an acceptance is to bring in, before the register is written. */
export async function noteAcceptance(id: string, brought: readonly Brought[], at: Date): Promise<void> {
  const noted: NotedAcceptance = { at: at.toISOString(), brought };
  await notes.put({ key: prefix + id, value: JSON.stringify(noted) });
}

/** It came to its end: its reviews are marked, or nothing of it stands in the register. */
export async function endAcceptance(id: string): Promise<void> {
  await notes.delete(prefix + id);
}

/**
 * Marks the reviews of acceptances that the register holds, and that were broken off before they were marked here. What the
 * register does not hold is left to wait: it may be under way in another window.
 */
export async function settleAcceptances(register: Register, now = new Date()): Promise<void> {
  const begun = await notes.where('key').startsWith(prefix).toArray();
  if (begun.length === 0) return;
  const steps = new Map((await register.pastImports(most)).map((past) => [past.acceptance, past]));
  for (const { key, value } of begun) {
    // Written by `noteAcceptance`.
    const { at, brought } = JSON.parse(value) as NotedAcceptance;
    const past = steps.get(key.slice(prefix.length));
    if (past)
      await markAccepted(
        brought.map((one) => ({ ...one, acceptedBy: past.step })),
        new Date(past.at),
      );
    if (past || now.getTime() - Date.parse(at) > dayInMs) await notes.delete(key);
  }
}
