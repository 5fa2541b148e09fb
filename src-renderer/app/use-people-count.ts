import { useLive } from '@/store/react/use-live';

/** How many people the register holds, merged records not counted; 0 until it is known. */
export function usePeopleCount(): number {
  return useLive((register) => register.peopleCount(), []) ?? 0;
}
