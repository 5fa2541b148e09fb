/** What Undo and Redo would do, and how. */
export interface HistorySteps {
  /** Words of the step Undo would take back, null where there is none. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}
