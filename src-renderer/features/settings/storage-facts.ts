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
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    readStorageFacts().then(
      (read) => {
        if (current) setFacts(read);
      },
      // A private window refuses to answer.
      () => setFacts(unknown),
    );
    return () => {
      current = false;
    };
  }, [round]);
  return [facts, useCallback(() => setRound((count) => count + 1), [])];
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
