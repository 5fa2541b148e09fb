import type { Column } from './paper';

/**
 * As stated; figures take what they need, the first of them a number's width; words share the rest.
 * @param room width of the table, in the unit that `length` gives of mm
 */
export function columnWidths(
  columns: readonly Column[],
  room: number,
  length: (mm: number) => number,
): readonly number[] {
  const fixed = columns.map(({ holds, width }, index) =>
    width === undefined ? (holds === 'words' ? 0 : length(index === 0 ? 14 : 54)) : length(width),
  );
  const sharing = Math.max(1, fixed.filter((width) => width === 0).length);
  const rest = room - fixed.reduce((sum, width) => sum + width, 0);
  return fixed.map((width) => (width === 0 ? Math.floor(rest / sharing) : width));
}
