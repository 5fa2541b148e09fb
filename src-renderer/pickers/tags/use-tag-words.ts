import type { TagWords } from '@/domain/tag-words';
import { useLive } from '@/store/react/use-live';

const none: readonly TagWords[] = [];

/** What the house calls its themes and groups in other languages. */
export function useTagWords(): readonly TagWords[] {
  return useLive((register) => register.list('tagWords'), []) ?? none;
}
