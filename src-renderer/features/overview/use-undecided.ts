import { competingFields } from '@/domain/competing-claims';
import type { Claim } from '@/domain/source';
import { useLive } from '@/store/react/use-live';
import type { Register } from '@/store/register';
import { countUndecided } from './count-undecided';

/** Number of fields that wait for a decision, by meeting; `undefined` until it is known. */
export function useUndecided(): ReadonlyMap<string, number> | undefined {
  return useLive(readUndecided, []);
}

async function readUndecided(register: Register): Promise<ReadonlyMap<string, number>> {
  const byMeeting = new Map<string, Claim[]>();
  for (const claim of await register.list('claims')) {
    if (claim.meetingId === null) continue;
    const known = byMeeting.get(claim.meetingId);
    if (known) known.push(claim);
    else byMeeting.set(claim.meetingId, [claim]);
  }
  // The journal is read only for the few meetings on which sources differ at all.
  const disputed = [...byMeeting].filter(([, claims]) => competingFields(claims).length > 0);
  const counts = await Promise.all(
    disputed.map(async ([id, claims]) => [id, countUndecided(claims, await register.history(id))] as const),
  );
  return new Map(counts);
}
