/** A place in a grid by 0-based line and column. */
export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  /** Lines in view at a time. */
  readonly page: number;
}

/** Where a key of an ARIA grid leads; `null` for any other key. */
export function gridTarget(
  key: string,
  withControl: boolean,
  { line, column }: GridPlace,
  { lines, columns, page }: GridSize,
): GridPlace | null {
  const at = (toLine: number, toColumn: number): GridPlace => ({
    line: Math.max(0, Math.min(lines - 1, toLine)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return withControl ? at(lines - 1, column) : at(line + 1, column);
    case 'ArrowUp':
      return withControl ? at(0, column) : at(line - 1, column);
    case 'ArrowRight':
      return withControl ? at(line, columns - 1) : at(line, column + 1);
    case 'ArrowLeft':
      return withControl ? at(line, 0) : at(line, column - 1);
    case 'PageDown':
      return at(line + page, column);
    case 'PageUp':
      return at(line - page, column);
    case 'Home':
      return withControl ? at(0, 0) : at(line, 0);
    case 'End':
      return withControl ? at(lines - 1, columns - 1) : at(line, columns - 1);
    default:
      return null;
  }
}
