import type { StoreError, StoreErrorCode, StoreResult } from './register';

/** Thrown inside a transaction to abort it for an expected reason; `execute` and its like turn it into a value. */
export class StoreFailure extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, detail = '') {
    super(detail);
    this.name = 'StoreFailure';
    this.code = code;
  }
}

const codeByName: Readonly<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'disk-full',
  VersionError: 'newer-version',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
};

/** Names an exception of the store or of IndexedDB; Dexie wraps the cause, so the chain of `inner` is walked. */
export function storeErrorOf(thrown: unknown): StoreError {
  if (thrown instanceof StoreFailure) return withDetail(thrown.code, thrown.message);
  for (let error: unknown = thrown; error instanceof Object; error = innerOf(error)) {
    if (error instanceof StoreFailure) return withDetail(error.code, error.message);
    const code = codeByName['name' in error ? String(error.name) : ''];
    if (code) return withDetail(code, messageOf(error));
  }
  return withDetail('failed', thrown instanceof Object ? messageOf(thrown) : String(thrown));
}

/** Runs work that may throw and answers with a value either way. */
export async function asResult<R>(work: () => PromiseLike<R>): Promise<StoreResult<R>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, error: storeErrorOf(thrown) };
  }
}

function withDetail(code: StoreErrorCode, detail: string): StoreError {
  return detail === '' ? { code } : { code, detail };
}

function innerOf(error: object): unknown {
  return 'inner' in error ? error.inner : 'cause' in error ? error.cause : undefined;
}

function messageOf(error: object): string {
  return 'message' in error ? String(error.message) : '';
}
