/** One value that a filter can be set to. */
export interface FilterChoice {
  /** As it stands in the filter, as text. */
  readonly id: string;
  readonly label: string;
  /** How many lines have it. */
  readonly count: number;
  readonly chosen: boolean;
}

/** How many lines have each value; a line may have several. */
export function countBy<Line>(
  lines: readonly Line[],
  valuesOf: (line: Line) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const value of valuesOf(line)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
