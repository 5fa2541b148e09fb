import type { ExtraCell, FilledRow } from './filled-row';

export interface RowToPlan extends FilledRow {
  /** Whether it says something under an added column alone, which then is what was done. */
  readonly onlyAdded: boolean;
  /** All that stands beside its own cells, also where it became what was done. */
  readonly beside: readonly ExtraCell[];
}

/**
 * Rows filled in under an added column alone tell of something too. A number, or the few words that stand in every row
 * alike (an office, a file), are for the ministry's own use; a sentence filled down is said of every row.
 */
export function reportedInAdded(rows: readonly FilledRow[]): readonly RowToPlan[] {
  const counts = new Map<string, number>();
  const keyOf = ({ title, text }: ExtraCell) => `${title}\n${text}`;
  for (const key of rows.flatMap(({ extras }) => extras.map(keyOf)))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const isOwnUse = (extra: ExtraCell) =>
    extra.isOwnUse === true ||
    (extra.from === undefined &&
      (/^\s*\d{1,4}[.)]?\s*$/u.test(extra.text) ||
        (rows.length > 1 && counts.get(keyOf(extra)) === rows.length && isLabel(extra.text))));
  return rows.map((row) => {
    const { status, date, owner, done, evidence } = row.cells;
    const extras = row.extras.map((extra) =>
      isOwnUse(extra) ? { ...extra, isOwnUse: true as const } : extra,
    );
    const told = extras.filter((extra) => !extra.isOwnUse && /\p{L}{2}/u.test(extra.text));
    const isEmpty = [status, date, owner, done, evidence].every((cell) => cell === '');
    if (!isEmpty || told.length === 0) return { ...row, extras, beside: extras, onlyAdded: false };
    const words = told.map(({ title, text }) => `${title}: ${text}`).join('\n');
    return {
      ...row,
      cells: { ...row.cells, done: words },
      extras: extras.filter((extra) => !told.includes(extra)),
      beside: extras,
      onlyAdded: true,
    };
  });
}

function isLabel(text: string): boolean {
  return text.trim().split(/\s+/u).length <= 3;
}
