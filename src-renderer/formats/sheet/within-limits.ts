import { columnLimit, rowLimit, type CellValue, type ReadSheet, type SheetCut } from './sheet';

/** The table as far as tables are read, with the word that something stands beyond it. */
export function withinLimits(sheet: ReadSheet): ReadSheet {
  const { rows, merges } = sheet;
  const before: SheetCut = sheet.cut ?? { rows: false, columns: false };
  const cut: SheetCut = {
    rows: before.rows || rows.slice(rowLimit).some((row) => holdsSomething(row)),
    columns: before.columns || rows.some((row) => holdsSomething(row.slice(columnLimit))),
  };
  return {
    name: sheet.name,
    dateSystem: sheet.dateSystem,
    rows: rows.slice(0, rowLimit).map((row) => (row.length > columnLimit ? row.slice(0, columnLimit) : row)),
    merges: merges
      .filter(({ top, left }) => top < rowLimit && left < columnLimit)
      .map((cells) => ({
        ...cells,
        bottom: Math.min(cells.bottom, rowLimit - 1),
        right: Math.min(cells.right, columnLimit - 1),
      })),
    ...(sheet.isHidden === true ? { isHidden: true } : {}),
    ...(sheet.hiddenRows ? { hiddenRows: sheet.hiddenRows } : {}),
    ...(sheet.hiddenColumns ? { hiddenColumns: sheet.hiddenColumns } : {}),
    ...(sheet.comments ? { comments: sheet.comments } : {}),
    ...(sheet.unworked ? { unworked: sheet.unworked } : {}),
    ...(isCut(cut) ? { cut } : {}),
  };
}

function isCut({ rows, columns }: SheetCut): boolean {
  return rows || columns;
}

function holdsSomething(row: readonly CellValue[]): boolean {
  return row.some((cell) => cell !== null && (typeof cell !== 'string' || cell.trim() !== ''));
}
