import Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import type { JournalEntry } from '@/domain/journal';

import { stepsTable, type TableSource } from '../database';
import { bringBackTexts } from '../bring-back-texts';
import type { PendingStep } from '../register';

/**
 * A step that Undo or Redo can reach on this device. The steps form one line: those done, then those undone; a new
 * command drops the undone ones. It follows from the journal (`deriveSteps`) and is kept so as not to read it all.
 */
export interface StepRow extends PendingStep {
  readonly state: 'done' | 'undone';
  /** Place in the line, from 1. */
  readonly position: number;
}

export interface Pending {
  readonly undo: StepRow | null;
  readonly redo: StepRow | null;
}

/** The last step done and the first undone. */
export async function pendingSteps(source: TableSource): Promise<Pending> {
  const [undo, redo] = await Promise.all([ofState(source, 'done').last(), ofState(source, 'undone').first()]);
  return { undo: undo ?? null, redo: redo ?? null };
}

/** Puts a new step at the end of the line, or renames it when more of the same typing joins it; drops what was undone. */
export async function appendStep(source: TableSource, step: PendingStep, pending: Pending): Promise<Pending> {
  if (pending.redo) await ofState(source, 'undone').delete();
  const last = pending.undo;
  const position = last?.step === step.step ? last.position : (last?.position ?? 0) + 1;
  const undo: StepRow = { ...step, state: 'done', position };
  await stepsTable(source).put(undo);
  return { undo, redo: null };
}

type EntryOfStep = Pick<JournalEntry, 'device' | 'sequence' | 'step' | 'command' | 'details' | 'reverts'>;

/** The line of steps as this device's entries made it. */
export function deriveSteps(journal: readonly EntryOfStep[], device: Id): readonly StepRow[] {
  const done: PendingStep[] = [];
  const undone: PendingStep[] = [];
  const own = journal.filter((entry) => entry.device === device);
  for (const { step, command, details, reverts } of own.toSorted((a, b) => a.sequence - b.sequence)) {
    if (command === bringBackTexts) continue;
    if (reverts) {
      const [from, to] = reverts.kind === 'undo' ? [done, undone] : [undone, done];
      const moved = from.pop();
      if (moved) to.push(moved);
    } else {
      undone.length = 0;
      if (done.at(-1)?.step === step) done.pop();
      done.push({ step, command, details });
    }
  }
  return [
    ...done.map((step, index): StepRow => ({ ...step, state: 'done', position: index + 1 })),
    ...undone
      .toReversed()
      .map((step, index): StepRow => ({ ...step, state: 'undone', position: done.length + index + 1 })),
  ];
}

function ofState(source: TableSource, state: StepRow['state']) {
  return stepsTable(source).where('[state+position]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
}
