import type { Register } from '@/store/register';

/** Those that the running test file has opened. */
const opened = new Set<Register>();

export function keepForClosing(register: Register): Register {
  opened.add(register);
  return register;
}

/** Closes every register of the test file that has ended, and removes what it wrote. */
export async function closeOpenedRegisters(): Promise<void> {
  for (const register of opened) register.close();
  opened.clear();
  for (const { name } of await indexedDB.databases()) {
    if (name !== undefined) indexedDB.deleteDatabase(name);
  }
}
