import { useSyncExternalStore } from 'react';
import type { Id } from '@/domain/fields';

/** The Chairmanship whose handover pack was asked for beside it, until the dialog for it is closed. */
let wished: Id | null = null;
const listeners = new Set<() => void>();

/** Asks for the handover pack of a Chairmanship, from wherever it is shown; `null` for none any more. */
export function wishPack(chairmanshipId: Id | null): void {
  wished = chairmanshipId;
  for (const listener of listeners) listener();
}

export function usePackWish(): Id | null {
  return useSyncExternalStore(subscribe, () => wished);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
