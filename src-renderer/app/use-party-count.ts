import { survivingParties } from '@/domain/follow-parties';
import { useLive } from '@/store/react/use-live';

/** How many States and organisations are in use; 0 until it is known. */
export function usePartyCount(): number {
  return useLive(async (register) => survivingParties(await register.list('parties')).length, []) ?? 0;
}
