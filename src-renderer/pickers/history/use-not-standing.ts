import type { JournalEntry } from '@/domain/journal';
import { useLive } from '@/store/react/use-live';

const none: ReadonlySet<string> = new Set();

/** Fields in the entries whose value, given on another laptop, does not stand here; kept up to date. */
export function useNotStanding(entries: readonly JournalEntry[] | undefined): ReadonlySet<string> {
  return useLive(async (register) => (entries ? register.notStanding(entries) : none), [entries]) ?? none;
}
