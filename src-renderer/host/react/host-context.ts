import { createContext, use } from 'react';
import type { Host } from '@/host/host';

export const HostContext = createContext<Host | null>(null);

/** The host the app runs in; the app gives it once, at its start. */
export function useHost(): Host {
  const host = use(HostContext);
  if (!host) throw new Error('useHost needs a HostContext above it');
  return host;
}
