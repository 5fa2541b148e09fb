import type { Id } from '@/domain/fields';
import type { JournalEntry, RecordChange } from '@/domain/journal';
import type { TableName } from '@/domain/records';

import type { EntryWords } from './register';

/** A row that goes because of files that come in, with all that is part of it. */
export interface LetGoRow {
  readonly table: TableName;
  readonly id: Id;
  /** The sources that let it go: it comes back when none of them stands any more. */
  readonly by: readonly Id[];
}

/** A change of a step; with the sources that it was made for where it let something go. */
export type StepChange = RecordChange & { readonly letGoBy?: readonly Id[] };

/**
 * The words of the entry in which what the same sources let go stands by itself: those of the import that it is of. It is
 * about the meetings of its rows alone, so that the import is listed once.
 */
export function letGoEntry(
  [{ by }]: readonly [LetGoRow, ...LetGoRow[]],
  { name, details }: Pick<EntryWords, 'name' | 'details'>,
): EntryWords {
  return { name, details: { ...details, letGoBy: by.join(' ') }, about: [] };
}

/** Details of an entry that does other things too: which of the rows that it removed went because of which sources. */
export function letGoDetails(rows: readonly LetGoRow[]): Readonly<Record<string, string>> {
  return { letGo: rows.map(({ id, by }) => [id, ...by].join(' ')).join('\n') };
}

/** The changes of an entry, each with the sources that it let something go for. */
export function letGoChanges({ details, changes }: JournalEntry): readonly StepChange[] {
  const { letGoBy, letGo } = details;
  if (letGoBy !== undefined) {
    const own = { letGoBy: letGoBy.split(' ') };
    return changes.map((change) => ({ ...change, ...own }));
  }
  if (letGo === undefined) return changes;
  const owners = new Map<unknown, readonly Id[]>(
    letGo.split('\n').map((line) => {
      const [id = '', ...by] = line.split(' ');
      return [id, by] as const;
    }),
  );
  return changes.map((change) => {
    if (change.kind !== 'remove') return change;
    // What goes with a row names it.
    const root = [change.id, ...Object.values(change.row)].find((value) => owners.has(value));
    const own = owners.get(root);
    return own ? { ...change, letGoBy: own } : change;
  });
}
