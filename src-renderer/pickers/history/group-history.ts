import { groupedBy } from '@/domain/grouped-by';
import type { JournalEntry, RecordChange } from '@/domain/journal';
import { fieldOfEntry } from '@/store/differences/not-standing';
import { collectChanges, type RowChange } from './collect-changes';

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
  /** Fields of it that were changed on another laptop and whose value does not stand here; see `fieldOfChange`. */
  readonly elsewhere: ReadonlySet<string>;
  /** The name of the merged record that it is of; `null` of the record whose history this is. */
  readonly of: string | null;
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
 * @param outside fields whose change does not stand here, as `Register.notStanding` gives them
 * @param ofRecord of which merged record an entry is
 */
export function groupHistory(
  entries: readonly JournalEntry[],
  isShown: (change: RecordChange) => boolean = () => true,
  outside: ReadonlySet<string> = new Set(),
  ofRecord: (entry: JournalEntry) => string | null = () => null,
): readonly HistoryDay[] {
  const byStep = groupedBy(entries, stepKey);
  const steps = [...byStep.values()].map((step) => toStep(step, isShown, outside, ofRecord));
  const byDay = groupedBy(steps, ({ at }) => localDay(at));
  return [...byDay].map(([day, inDay]) => ({ day, steps: inDay }));
}

function stepKey({ step, reverts }: JournalEntry): string {
  return reverts ? `${reverts.kind} ${step}` : step;
}

function toStep(
  entries: readonly [JournalEntry, ...JournalEntry[]],
  isShown: (change: RecordChange) => boolean,
  outside: ReadonlySet<string>,
  ofRecord: (entry: JournalEntry) => string | null,
): HistoryStep {
  const [last] = entries;
  const first = entries.at(-1) ?? last;
  return {
    step: stepKey(last),
    who: last.who,
    at: last.at,
    command: first.command,
    // What followed within the step by another command has words of its own.
    details: (entries.find(({ command }) => command === first.command) ?? last).details,
    reverts: last.reverts?.kind ?? null,
    changes: collectChanges(entries.toReversed().flatMap(({ changes }) => changes.filter(isShown))),
    elsewhere: outside.size === 0 ? outside : elsewhereOf(entries, outside),
    of: ofRecord(last),
  };
}

/** How a field of a row is named in `elsewhere`. */
export function fieldOfChange(table: string, id: string, path: string): string {
  return `${table} ${id} ${path}`;
}

function elsewhereOf(entries: readonly JournalEntry[], outside: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) =>
      entry.changes.flatMap((change) =>
        change.kind === 'change'
          ? Object.keys(change.fields)
              .filter((path) => outside.has(fieldOfEntry(entry.id, change.table, change.id, path)))
              .map((path) => fieldOfChange(change.table, change.id, path))
          : [],
      ),
    ),
  );
}

function localDay(at: string): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
