import type { WorkError, Worked } from './formats-client';
import type { TimelyResult } from './call-within';

/** What a call to a thread gave, its failure by a code. */
export function workedOf<T>(result: TimelyResult<T>): Worked<T> {
  return result.ok ? result : { ok: false, error: { code: codeOf(result.failure) } };
}

function codeOf(failure: (TimelyResult<never> & { readonly ok: false })['failure']): WorkError['code'] {
  if (failure.kind === 'crashed') return 'crashed';
  if (failure.kind === 'stopped') return 'cancelled';
  if (failure.kind === 'late') return 'failed';
  // What the writers throw where a register or a paper exceeds what a file or an array can hold.
  return failure.error instanceof Error && failure.error.name === 'RangeError' ? 'too-large' : 'failed';
}
