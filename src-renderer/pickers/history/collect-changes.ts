import { groupedBy } from '@/domain/grouped-by';
import type { JournalValue, RecordChange } from '@/domain/journal';

export interface FieldChange {
  /** `date`, or `title.ru` inside a text by language. */
  readonly path: string;
  readonly before: JournalValue;
  readonly after: JournalValue;
}

/** What became of one row in a step. */
export interface RowChange {
  readonly kind: RecordChange['kind'];
  readonly table: string;
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

/**
 * The changes of a step as one change a row: of a field written letter by letter only the first and the last value
 * stay, and what ended as it began is left out.
 * @param changes oldest first
 */
export function collectChanges(changes: readonly RecordChange[]): readonly RowChange[] {
  const rows = groupedBy(changes, ({ table, id }) => `${table} ${id}`);
  return [...rows.values()]
    .map(mergeRow)
    .filter(({ kind, fields }) => kind !== 'change' || fields.length > 0);
}

function mergeRow(changes: readonly [RecordChange, ...RecordChange[]]): RowChange {
  const fields = new Map<string, FieldChange>();
  for (const { path, before, after } of changes.flatMap(fieldsOf)) {
    const earlier = fields.get(path);
    fields.set(path, { path, before: earlier ? earlier.before : before, after });
  }
  const [first] = changes;
  const last = changes.at(-1) ?? first;
  const kind = last.kind === 'change' ? first.kind : last.kind;
  return {
    kind,
    table: first.table,
    id: first.id,
    fields: [...fields.values()].filter(({ before, after }) => !isSame(before, after)),
  };
}

function fieldsOf(change: RecordChange): readonly FieldChange[] {
  switch (change.kind) {
    case 'change':
      return Object.entries(change.fields).map(([path, [before, after]]) => ({ path, before, after }));
    case 'add':
      return Object.entries(change.row).map(([path, after]) => ({ path, before: null, after }));
    case 'remove':
      return Object.entries(change.row).map(([path, before]) => ({ path, before, after: null }));
  }
}

/** Values of the journal are JSON of a few words; their text tells them apart. */
function isSame(a: JournalValue, b: JournalValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
