import { restoreFormula } from '../sheet/formula-escape';
import { formsBeforeSpreadsheet } from './before-spreadsheet';
import type { TableField } from './table-field';
import type { RowProblem } from './table-row';
import { hashOfCell, type Trace } from './trace';

type Cells = ReadonlyMap<TableField, string>;

/** "8.7E+10": a long number as a spreadsheet shows it, and saves it as text; what it was cannot be told. */
const shortened = /^[+-]?\d(?:[.,]\d+)?E[+-]?\d+$/iu;

/**
 * The cells of a row of the app's own table as they were written, where a spreadsheet altered them on the way without
 * anybody's doing: the apostrophe of a CSV file before "+7 701…" kept as a letter, or lost; the zeros before a number
 * lost; a day, a number or a value made of other words. A number that was shortened says nothing, and says so.
 */
export function cellsAsWritten(
  cells: Cells,
  trace: Trace | null,
): { readonly cells: Cells; readonly problems: readonly RowProblem[] } {
  const restored = new Map(cells);
  const problems: RowProblem[] = [];
  for (const [field, text] of cells) {
    const hash = trace?.hashes.get(field);
    if (hash !== undefined && hash === hashOfCell(text)) continue;
    const found =
      hash === undefined ? undefined : formsBeforeSpreadsheet(text).find((form) => hashOfCell(form) === hash);
    if (found === undefined && hash !== undefined && shortened.test(text)) {
      restored.delete(field);
      problems.push({ code: 'unread', field, text });
    } else restored.set(field, found ?? restoreFormula(text));
  }
  return { cells: restored, problems };
}
