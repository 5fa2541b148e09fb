import Dexie from 'dexie';
import { useEffect, useState } from 'react';

import type { Register } from '@/store/register';
import { useRegister } from '@/store/react/register-context';

/** While files are read, each is kept at once: what shows them follows at this pace (ms), and slower where reading takes long. */
const pace = 250;

/** Reads now and after every change, a while apart. What cannot be read now is after the next change. @returns how to stop */
export function followStorage<T>(read: () => Promise<T>, onRead: (found: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFollowed = true;
  let waits = 0;
  const readNow = async () => {
    const begun = performance.now();
    const found = await read();
    waits = Math.max(pace, (performance.now() - begun) * 4);
    if (isFollowed) onRead(found);
  };
  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void readNow().catch(() => undefined);
    }, waits);
  };
  schedule();
  Dexie.on('storagemutated', schedule);
  return () => {
    isFollowed = false;
    clearTimeout(timer);
    Dexie.on('storagemutated').unsubscribe(schedule);
  };
}

/**
 * What is read of storage that changes many times a second, kept up to date; `undefined` until it is known.
 * @param read does not change while what it reads is the same
 */
export function useFollowed<T>(read: (register: Register) => Promise<T>): T | undefined {
  const register = useRegister();
  const [found, setFound] = useState<T>();
  useEffect(() => followStorage(() => read(register), setFound), [register, read]);
  return found;
}
