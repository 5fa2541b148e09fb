import { useLiveQuery } from 'dexie-react-hooks';

import type { Register } from '@/store/register';
import { useRegister } from './register-context';

/**
 * What the query answers, kept up to date with every change of what it read, made in this window or in another.
 * @param deps values the query depends on, as of `useEffect`
 * @returns `undefined` until the first answer
 */
export function useLive<T>(
  query: (register: Register) => Promise<T>,
  deps: readonly unknown[],
): T | undefined {
  const register = useRegister();
  return useLiveQuery(() => query(register), [register, ...deps]);
}
