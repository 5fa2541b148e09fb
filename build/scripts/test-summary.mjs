/**
 * @typedef {{ kind: 'passed' } | { kind: 'failed', reason?: string } | { kind: 'skipped', reason: string }} Outcome
 * @typedef {Outcome & { title: string, seconds: number }} StepResult
 */

/**
 * One line a step, with the reason wherever there is one.
 * @param {readonly StepResult[]} results
 */
export function summary(results) {
  const width = Math.max(...results.map(({ title }) => title.length));
  const lines = results.map((result) => {
    const reason = result.kind === 'passed' ? undefined : result.reason;
    const time = `${result.seconds.toFixed(1)} s`.padStart(8);
    return `${result.title.padEnd(width)}  ${result.kind.padEnd(7)} ${time}${reason ? `  ${reason}` : ''}`;
  });
  /** @param {Outcome['kind']} kind */
  const count = (kind) => results.filter((result) => result.kind === kind).length;
  const totals = `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
  return [...lines, totals].join('\n');
}

/** @param {readonly StepResult[]} results @returns {0 | 1} the exit code */
export function verdict(results) {
  return results.some(({ kind }) => kind === 'failed') ? 1 : 0;
}
