/** What one key did, as the screen shows it before the register tells of it. */
export interface StepAhead<E> {
  readonly step: symbol;
  readonly entries: readonly E[];
  /** The register's sequence once the command of the step is done; `null` until then. */
  readonly doneAt: number | null;
}

/** Those of which the register has not told yet. @param asOf the register's sequence that what is shown was read at */
export function untold<E>(steps: readonly StepAhead<E>[], asOf: number): readonly StepAhead<E>[] {
  const left = steps.filter(({ doneAt }) => doneAt === null || doneAt > asOf);
  return left.length === steps.length ? steps : left;
}
