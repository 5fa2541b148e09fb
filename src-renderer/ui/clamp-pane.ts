/** The least widths, in px, of the two panes of a split. */
export interface PaneLimits {
  readonly start: number;
  readonly end: number;
}

/** Keeps the end pane's width within its limits; where there is not room for both, the start pane comes first. */
export function clampPane(wanted: number, room: number, limits: PaneLimits): number {
  return Math.round(Math.max(Math.min(wanted, room - limits.start), Math.min(limits.end, room / 2)));
}
