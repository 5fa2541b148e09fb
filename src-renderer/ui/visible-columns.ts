/** The columns that fit a table of this width (px); before it is measured, all of them. */
export function visibleColumns<Column extends { readonly hideBelow?: number }>(
  columns: readonly Column[],
  width: number | null,
): readonly Column[] {
  return width === null ? columns : columns.filter(({ hideBelow = 0 }) => width >= hideBelow);
}
