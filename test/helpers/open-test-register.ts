import type { RecordSet } from '@/domain/records';
import { insertRecords } from '@/store/commands/insert-records';
import { newId } from '@/store/new-id';
import { openRegister, type OpenOptions } from '@/store/open-register';
import type { Register, StoreResult } from '@/store/register';
import { keepForClosing } from './opened-registers';

/** The value of a result that is expected to be one. */
export function valueOf<R>(result: StoreResult<R>): R {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail ?? ''}`);
  return result.value;
}

/** The code of a result that is expected to be a failure. */
export function errorOf(result: StoreResult<unknown>): string {
  if (result.ok) throw new Error('expected a failure');
  return result.error.code;
}

/** An open register of its own, or another window on the database of the name. */
export async function openTestRegister(options: Partial<OpenOptions> = {}): Promise<Register> {
  const all: OpenOptions = { name: newId(), who: 'Aigerim', persist: async () => true, ...options };
  return keepForClosing(valueOf(await openRegister(all)));
}

/** Puts rows into the register as one batch. */
export async function insert(register: Register, records: RecordSet): Promise<void> {
  const words = { name: 'insert-records', details: {}, about: [] };
  valueOf(await register.execute(insertRecords(records, new Map(), words)));
}
