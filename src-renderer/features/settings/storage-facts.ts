import { useCallback, useEffect, useState } from 'react';

export interface StorageFacts {
  /** Bytes; null where the engine does not say. */
  readonly used: number | null;
  readonly available: number | null;
  /** Whether the engine promised not to clear the register to make room. */
  readonly protected: boolean;
}

const unknown: StorageFacts = { used: null, available: null, protected: false };

export function useStorageFacts(): readonly [StorageFacts, () => void] {
  const [facts, setFacts] = useState(unknown);
  const refresh = useCallback(() => {
    // A private window refuses to answer.
    readStorageFacts().then(setFacts, () => setFacts(unknown));
  }, []);
  useEffect(refresh, [refresh]);
  return [facts, refresh];
}

async function readStorageFacts(): Promise<StorageFacts> {
  const [{ usage, quota }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage ?? null, available: quota ?? null, protected: persisted };
}

/** @returns whether it was granted */
export async function askForProtection(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
