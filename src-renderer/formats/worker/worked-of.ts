import type { WorkError, Worked } from './formats-client';
import type { LineResult } from './worker-line';

/** What a call to a thread gave, its failure by a code. */
export function workedOf<T>(result: LineResult<T>): Worked<T> {
  return result.ok ? result : { ok: false, error: { code: codeOf(result.failure) } };
}

function codeOf(failure: (LineResult<never> & { readonly ok: false })['failure']): WorkError['code'] {
  if (failure.kind === 'crashed') return 'crashed';
  if (failure.kind === 'stopped') return 'cancelled';
  // What the writers throw where a register or a paper exceeds what a file or an array can hold.
  return failure.error instanceof Error && failure.error.name === 'RangeError' ? 'too-large' : 'failed';
}
