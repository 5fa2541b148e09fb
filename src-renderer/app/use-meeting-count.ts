import { useLive } from '@/store/react/use-live';

/** How many meetings the register holds; 0 until it is known. */
export function useMeetingCount(): number {
  return useLive(async (register) => (await register.list('meetings')).length, []) ?? 0;
}
