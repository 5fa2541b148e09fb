import type { JournalEntry, RecordChange } from '@/domain/journal';
import { collectChanges, type RowChange } from './collect-changes';
import { groupBy } from './group-by';

/** What Undo takes back at once: one or more journal entries. */
export interface HistoryStep {
  readonly step: string;
  readonly who: string;
  /** When its last entry was written, ISO 8601. */
  readonly at: string;
  readonly command: string;
  readonly details: Readonly<Record<string, string>>;
  readonly reverts: 'undo' | 'redo' | null;
  readonly changes: readonly RowChange[];
}

export interface HistoryDay {
  /** The day on the clock of the reader, `YYYY-MM-DD`. */
  readonly day: string;
  readonly steps: readonly HistoryStep[];
}

/**
 * The journal as a reader wants it: days, and in them steps, newest first. Keystrokes of one field are one step.
 * @param entries newest first, as `Register.history` gives them
 * @param isShown which of a step's changes are of interest
 */
export function groupHistory(
  entries: readonly JournalEntry[],
  isShown: (change: RecordChange) => boolean = () => true,
): readonly HistoryDay[] {
  const byStep = groupBy(entries, stepKey);
  const steps = [...byStep.values()].map((step) => toStep(step, isShown));
  const byDay = groupBy(steps, ({ at }) => localDay(at));
  return [...byDay].map(([day, inDay]) => ({ day, steps: inDay }));
}

function stepKey({ step, reverts }: JournalEntry): string {
  return reverts ? `${reverts.kind} ${step}` : step;
}

function toStep(
  entries: readonly [JournalEntry, ...JournalEntry[]],
  isShown: (change: RecordChange) => boolean,
): HistoryStep {
  const [last] = entries;
  const first = entries.at(-1) ?? last;
  return {
    step: stepKey(last),
    who: last.who,
    at: last.at,
    command: first.command,
    details: last.details,
    reverts: last.reverts?.kind ?? null,
    changes: collectChanges(entries.toReversed().flatMap(({ changes }) => changes.filter(isShown))),
  };
}

function localDay(at: string): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
